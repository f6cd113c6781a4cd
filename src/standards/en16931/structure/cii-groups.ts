/** The content of every type that holds elements. Cross Industry Invoice D16B (UN/CEFACT); see `SchemaTables`. */
export const ciiGroups: Readonly<Record<string, string>> = {
  'rsm:CrossIndustryInvoiceType': 'rsm:ExchangedDocumentContext rsm:ExchangedDocument rsm:SupplyChainTradeTransaction rsm:ValuationBreakdownStatement?',
  'ram:ExchangedDocumentContextType': `ram:SpecifiedTransactionID? ram:TestIndicator? ram:BusinessProcessSpecifiedDocumentContextParameter*
    ram:BIMSpecifiedDocumentContextParameter* ram:ScenarioSpecifiedDocumentContextParameter* ram:ApplicationSpecifiedDocumentContextParameter*
    ram:GuidelineSpecifiedDocumentContextParameter* ram:SubsetSpecifiedDocumentContextParameter* ram:MessageStandardSpecifiedDocumentContextParameter?`,
  'udt:IndicatorType': 'udt:IndicatorString|udt:Indicator',
  'ram:DocumentContextParameterType': 'ram:ID? ram:Value? ram:SpecifiedDocumentVersion?',
  'ram:DocumentVersionType': 'ram:ID? ram:Name? ram:IssueDateTime?',
  'udt:DateTimeType': 'udt:DateTimeString|udt:DateTime',
  'ram:ExchangedDocumentType': `ram:ID ram:Name* ram:TypeCode=qdt:DocumentCodeType? ram:IssueDateTime ram:CopyIndicator? ram:Purpose?
    ram:ControlRequirementIndicator? ram:LanguageID* ram:PurposeCode? ram:RevisionDateTime? ram:VersionID? ram:GlobalID? ram:RevisionID?
    ram:PreviousRevisionID? ram:CategoryCode? ram:IncludedNote* ram:EffectiveSpecifiedPeriod? ram:IssuerTradeParty?`,
  'ram:NoteType': 'ram:Subject? ram:ContentCode? ram:Content* ram:SubjectCode? ram:ID?',
  'ram:SpecifiedPeriodType': `ram:DurationMeasure* ram:InclusiveIndicator? ram:Description* ram:StartDateTime? ram:EndDateTime? ram:CompleteDateTime?
    ram:OpenIndicator? ram:SeasonCode? ram:ID? ram:Name* ram:SequenceNumeric? ram:StartDateFlexibilityCode? ram:ContinuousIndicator?
    ram:PurposeCode=udt:CodeType?`,
  'ram:TradePartyType': `ram:ID* ram:GlobalID* ram:Name? ram:RoleCode* ram:Description* ram:SpecifiedLegalOrganization? ram:DefinedTradeContact*
    ram:PostalTradeAddress? ram:URIUniversalCommunication* ram:SpecifiedTaxRegistration* ram:EndPointURIUniversalCommunication?
    ram:LogoAssociatedSpecifiedBinaryFile*`,
  'ram:LegalOrganizationType': `ram:LegalClassificationCode? ram:Name? ram:ID? ram:TradingBusinessName? ram:PostalTradeAddress?
    ram:AuthorizedLegalRegistration*`,
  'ram:TradeAddressType': `ram:ID? ram:PostcodeCode? ram:PostOfficeBox? ram:BuildingName? ram:LineOne? ram:LineTwo? ram:LineThree? ram:LineFour? ram:LineFive?
    ram:StreetName? ram:CityName? ram:CitySubDivisionName? ram:CountryID? ram:CountryName* ram:CountrySubDivisionID? ram:CountrySubDivisionName*
    ram:AttentionOf? ram:CareOf? ram:BuildingNumber? ram:DepartmentName? ram:AdditionalStreetName?`,
  'ram:LegalRegistrationType': 'ram:TypeCode? ram:ID?',
  'ram:TradeContactType': `ram:ID? ram:PersonName? ram:DepartmentName? ram:TypeCode=qdt:ContactTypeCodeType? ram:JobTitle? ram:Responsibility? ram:PersonID*
    ram:TelephoneUniversalCommunication? ram:DirectTelephoneUniversalCommunication? ram:MobileTelephoneUniversalCommunication? ram:FaxUniversalCommunication?
    ram:EmailURIUniversalCommunication? ram:TelexUniversalCommunication? ram:VOIPUniversalCommunication? ram:InstantMessagingUniversalCommunication?
    ram:SpecifiedNote* ram:SpecifiedContactPerson?`,
  'ram:UniversalCommunicationType': 'ram:URIID? ram:ChannelCode? ram:CompleteNumber?',
  'ram:ContactPersonType': 'ram:GivenName? ram:MiddleName? ram:FamilyName?',
  'ram:TaxRegistrationType': 'ram:ID? ram:AssociatedRegisteredTax?',
  'ram:RegisteredTaxType': `ram:TypeCode? ram:ExemptionReasonCode? ram:ExemptionReason* ram:CurrencyCode? ram:Jurisdiction* ram:Description*
    ram:CustomsDutyIndicator?`,
  'ram:SpecifiedBinaryFileType': `ram:ID* ram:Title* ram:AuthorName* ram:VersionID? ram:FileName? ram:URIID? ram:MIMECode? ram:EncodingCode?
    ram:CharacterSetCode? ram:IncludedBinaryObject* ram:Access* ram:Description* ram:SizeMeasure? ram:AccessAvailabilitySpecifiedPeriod?`,
  'ram:SupplyChainTradeTransactionType': `ram:IncludedSupplyChainTradeLineItem* ram:ApplicableHeaderTradeAgreement ram:ApplicableHeaderTradeDelivery
    ram:ApplicableHeaderTradeSettlement`,
  'ram:SupplyChainTradeLineItemType': `ram:DescriptionCode? ram:AssociatedDocumentLineDocument ram:SpecifiedTradeProduct? ram:SpecifiedLineTradeAgreement?
    ram:SpecifiedLineTradeDelivery? ram:SpecifiedLineTradeSettlement ram:IncludedSubordinateTradeLineItem*`,
  'ram:DocumentLineDocumentType': 'ram:LineID? ram:ParentLineID? ram:LineStatusCode? ram:LineStatusReasonCode? ram:IncludedNote*',
  'ram:TradeProductType': `ram:ID? ram:GlobalID? ram:SellerAssignedID? ram:BuyerAssignedID? ram:ManufacturerAssignedID? ram:Name* ram:TradeName?
    ram:Description? ram:TypeCode? ram:NetWeightMeasure? ram:GrossWeightMeasure? ram:ProductGroupID* ram:EndItemTypeCode* ram:EndItemName*
    ram:AreaDensityMeasure? ram:UseDescription* ram:BrandName? ram:SubBrandName? ram:DrainedNetWeightMeasure? ram:VariableMeasureIndicator? ram:ColourCode?
    ram:ColourDescription* ram:Designation* ram:FormattedCancellationAnnouncedLaunchDateTime? ram:FormattedLatestProductDataChangeDateTime?
    ram:ApplicableProductCharacteristic* ram:ApplicableMaterialGoodsCharacteristic* ram:DesignatedProductClassification* ram:IndividualTradeProductInstance*
    ram:CertificationEvidenceReferenceReferencedDocument* ram:InspectionReferenceReferencedDocument* ram:OriginTradeCountry? ram:LinearSpatialDimension?
    ram:MinimumLinearSpatialDimension? ram:MaximumLinearSpatialDimension? ram:ManufacturerTradeParty? ram:PresentationSpecifiedBinaryFile*
    ram:MSDSReferenceReferencedDocument? ram:AdditionalReferenceReferencedDocument* ram:LegalRightsOwnerTradeParty? ram:BrandOwnerTradeParty?
    ram:IncludedReferencedProduct* ram:InformationNote*`,
  'qdt:FormattedDateTimeType': 'qdt:DateTimeString',
  'ram:ProductCharacteristicType': `ram:ID* ram:TypeCode? ram:Description* ram:ValueMeasure? ram:MeasurementMethodCode? ram:Value* ram:ValueCode?
    ram:ValueDateTime? ram:ValueIndicator? ram:ContentTypeCode? ram:ValueSpecifiedBinaryFile? ram:ApplicableProductCharacteristicCondition*
    ram:ApplicableReferencedStandard?`,
  'ram:ProductCharacteristicConditionType': 'ram:TypeCode? ram:Name* ram:ValueMeasure?',
  'ram:ReferencedStandardType': 'ram:ID? ram:VersionID? ram:ElementVersionID? ram:URIID? ram:PartID? ram:AgencyID?',
  'ram:MaterialGoodsCharacteristicType': `ram:Description* ram:TypeCode? ram:ProportionalConstituentPercent? ram:AbsolutePresenceWeightMeasure?
    ram:AbsolutePresenceVolumeMeasure?`,
  'ram:ProductClassificationType': `ram:SystemID? ram:SystemName* ram:ClassCode? ram:ClassName* ram:SubClassCode? ram:ClassProductCharacteristic*
    ram:ApplicableReferencedStandard?`,
  'ram:TradeProductInstanceType': `ram:GlobalSerialID? ram:BatchID? ram:KanbanID? ram:SupplierAssignedSerialID? ram:BestBeforeDateTime? ram:ExpiryDateTime?
    ram:SellByDateTime? ram:SerialID* ram:RegistrationID* ram:ProductionSupplyChainEvent? ram:PackagingSupplyChainEvent?
    ram:ApplicableMaterialGoodsCharacteristic* ram:ApplicableProductCharacteristic*`,
  'ram:SupplyChainEventType': `ram:ID? ram:OccurrenceDateTime? ram:TypeCode? ram:Description* ram:DescriptionBinaryObject* ram:UnitQuantity?
    ram:LatestOccurrenceDateTime? ram:EarliestOccurrenceDateTime? ram:OccurrenceSpecifiedPeriod? ram:OccurrenceLogisticsLocation?`,
  'ram:LogisticsLocationType': 'ram:ID? ram:Name* ram:TypeCode? ram:Description* ram:PhysicalGeographicalCoordinate? ram:PostalTradeAddress?',
  'ram:GeographicalCoordinateType': 'ram:AltitudeMeasure? ram:LatitudeMeasure? ram:LongitudeMeasure? ram:SystemID?',
  'ram:ReferencedDocumentType': `ram:IssuerAssignedID? ram:URIID? ram:StatusCode=qdt:DocumentStatusCodeType? ram:CopyIndicator? ram:LineID?
    ram:TypeCode=qdt:DocumentCodeType? ram:GlobalID? ram:RevisionID? ram:Name* ram:AttachmentBinaryObject* ram:Information* ram:ReferenceTypeCode?
    ram:SectionName* ram:PreviousRevisionID* ram:FormattedIssueDateTime? ram:EffectiveSpecifiedPeriod? ram:IssuerTradeParty? ram:AttachedSpecifiedBinaryFile*`,
  'ram:TradeCountryType': 'ram:ID=qdt:CountryIDType? ram:Name* ram:SubordinateTradeCountrySubDivision*',
  'ram:TradeCountrySubDivisionType': 'ram:ID? ram:Name*',
  'ram:SpatialDimensionType': `ram:ValueMeasure? ram:TypeCode=qdt:DimensionTypeCodeType? ram:Description* ram:WidthMeasure? ram:LengthMeasure?
    ram:HeightMeasure? ram:ID? ram:DiameterMeasure?`,
  'ram:ReferencedProductType': `ram:ID* ram:GlobalID* ram:SellerAssignedID? ram:BuyerAssignedID? ram:ManufacturerAssignedID* ram:IndustryAssignedID* ram:Name*
    ram:Description* ram:RelationshipTypeCode* ram:UnitQuantity*`,
  'ram:LineTradeAgreementType': `ram:BuyerReference? ram:BuyerRequisitionerTradeParty* ram:ApplicableTradeDeliveryTerms? ram:SellerOrderReferencedDocument?
    ram:BuyerOrderReferencedDocument? ram:QuotationReferencedDocument? ram:ContractReferencedDocument? ram:DemandForecastReferencedDocument?
    ram:PromotionalDealReferencedDocument? ram:AdditionalReferencedDocument* ram:GrossPriceProductTradePrice? ram:NetPriceProductTradePrice?
    ram:RequisitionerReferencedDocument* ram:ItemSellerTradeParty? ram:ItemBuyerTradeParty? ram:IncludedSpecifiedMarketplace?
    ram:UltimateCustomerOrderReferencedDocument*`,
  'ram:TradeDeliveryTermsType': 'ram:DeliveryTypeCode? ram:Description* ram:RelevantTradeLocation?',
  'ram:TradeLocationType': 'ram:CountryID? ram:CountryName? ram:ID? ram:Name?',
  'ram:TradePriceType': `ram:TypeCode=qdt:PriceTypeCodeType? ram:ChargeAmount+ ram:BasisQuantity? ram:MinimumQuantity? ram:MaximumQuantity? ram:ChangeReason*
    ram:OrderUnitConversionFactorNumeric? ram:AppliedTradeAllowanceCharge* ram:ValiditySpecifiedPeriod? ram:IncludedTradeTax* ram:DeliveryTradeLocation*
    ram:TradeComparisonReferencePrice* ram:AssociatedReferencedDocument*`,
  'ram:TradeAllowanceChargeType': `ram:ChargeIndicator? ram:ID? ram:SequenceNumeric? ram:CalculationPercent? ram:BasisAmount? ram:BasisQuantity?
    ram:PrepaidIndicator? ram:ActualAmount* ram:UnitBasisAmount? ram:ReasonCode=qdt:AllowanceChargeReasonCodeType? ram:Reason?
    ram:TypeCode=qdt:AllowanceChargeIdentificationCodeType? ram:CategoryTradeTax* ram:ActualTradeCurrencyExchange?`,
  'ram:TradeTaxType': `ram:CalculatedAmount* ram:TypeCode=qdt:TaxTypeCodeType? ram:ExemptionReason? ram:CalculatedRate? ram:CalculationSequenceNumeric?
    ram:BasisQuantity? ram:BasisAmount* ram:UnitBasisAmount* ram:LineTotalBasisAmount* ram:AllowanceChargeBasisAmount*
    ram:CategoryCode=qdt:TaxCategoryCodeType? ram:CurrencyCode=qdt:CurrencyCodeType? ram:Jurisdiction* ram:CustomsDutyIndicator? ram:ExemptionReasonCode?
    ram:TaxBasisAllowanceRate? ram:TaxPointDate? ram:Type? ram:InformationAmount* ram:CategoryName* ram:DueDateTypeCode? ram:RateApplicablePercent?
    ram:SpecifiedTradeAccountingAccount* ram:ServiceSupplyTradeCountry? ram:BuyerRepayableTaxSpecifiedTradeAccountingAccount?
    ram:SellerPayableTaxSpecifiedTradeAccountingAccount? ram:SellerRefundableTaxSpecifiedTradeAccountingAccount?
    ram:BuyerDeductibleTaxSpecifiedTradeAccountingAccount? ram:BuyerNonDeductibleTaxSpecifiedTradeAccountingAccount? ram:PlaceApplicableTradeLocation*`,
  'udt:DateType': 'udt:DateString|udt:Date',
  'ram:TradeAccountingAccountType': `ram:ID ram:SetTriggerCode? ram:TypeCode=qdt:AccountingAccountTypeCodeType? ram:AmountTypeCode? ram:Name?
    ram:CostReferenceDimensionPattern?`,
  'ram:TradeCurrencyExchangeType': `ram:SourceCurrencyCode ram:SourceUnitBasisNumeric? ram:TargetCurrencyCode ram:TargetUnitBaseNumeric? ram:MarketID?
    ram:ConversionRate ram:ConversionRateDateTime? ram:AssociatedReferencedDocument*`,
  'ram:ReferencePriceType': 'ram:ChargeAmount? ram:BasisQuantity* ram:NetPriceIndicator* ram:ComparisonMethodCode?',
  'ram:SpecifiedMarketplaceType': 'ram:ID? ram:Name? ram:VirtualIndicator? ram:WebsiteURIID* ram:SalesMethodCode? ram:OrderingAvailablePeriod*',
  'ram:AvailablePeriodType': 'ram:StartDateTime? ram:EndDateTime? ram:Description?',
  'ram:LineTradeDeliveryType': `ram:RequestedQuantity? ram:ReceivedQuantity? ram:BilledQuantity? ram:ChargeFreeQuantity? ram:PackageQuantity?
    ram:ProductUnitQuantity? ram:PerPackageUnitQuantity? ram:NetWeightMeasure? ram:GrossWeightMeasure? ram:TheoreticalWeightMeasure? ram:DespatchedQuantity?
    ram:SpecifiedDeliveryAdjustment* ram:IncludedSupplyChainPackaging* ram:RelatedSupplyChainConsignment? ram:ShipToTradeParty? ram:UltimateShipToTradeParty?
    ram:ShipFromTradeParty? ram:ActualDespatchSupplyChainEvent? ram:ActualPickUpSupplyChainEvent? ram:RequestedDeliverySupplyChainEvent?
    ram:ActualDeliverySupplyChainEvent? ram:ActualReceiptSupplyChainEvent? ram:AdditionalReferencedDocument* ram:DespatchAdviceReferencedDocument?
    ram:ReceivingAdviceReferencedDocument? ram:DeliveryNoteReferencedDocument? ram:ConsumptionReportReferencedDocument? ram:PackingListReferencedDocument?`,
  'ram:DeliveryAdjustmentType': 'ram:ReasonCode=qdt:AdjustmentReasonCodeType? ram:Reason* ram:ActualAmount* ram:ActualQuantity? ram:ActualDateTime?',
  'ram:SupplyChainPackagingType': `ram:TypeCode=qdt:PackageTypeCodeType? ram:Type? ram:Description* ram:ConditionCode? ram:DisposalMethodCode*
    ram:WeightMeasure* ram:MaximumStackabilityQuantity? ram:MaximumStackabilityWeightMeasure? ram:CustomerFacingTotalUnitQuantity? ram:LayerTotalUnitQuantity?
    ram:ContentLayerQuantity? ram:LinearSpatialDimension? ram:MinimumLinearSpatialDimension? ram:MaximumLinearSpatialDimension? ram:SpecifiedPackagingMarking*
    ram:ApplicableMaterialGoodsCharacteristic* ram:ApplicableDisposalInstructions* ram:ApplicableReturnableAssetInstructions*`,
  'ram:PackagingMarkingType': `ram:TypeCode=qdt:PackagingMarkingCodeType* ram:Content* ram:ContentDateTime? ram:ContentAmount* ram:BarcodeTypeCode*
    ram:ContentCode* ram:AutomaticDataCaptureMethodTypeCode*`,
  'ram:DisposalInstructionsType': 'ram:MaterialID? ram:RecyclingDescriptionCode* ram:Description* ram:RecyclingProcedure*',
  'ram:ReturnableAssetInstructionsType': `ram:MaterialID* ram:TermsAndConditionsDescription* ram:TermsAndConditionsDescriptionCode?
    ram:DepositValueSpecifiedAmount* ram:DepositValueValiditySpecifiedPeriod?`,
  'ram:SupplyChainConsignmentType': `ram:GrossWeightMeasure* ram:NetWeightMeasure* ram:GrossVolumeMeasure* ram:InsurancePremiumAmount?
    ram:AssociatedInvoiceAmount* ram:TotalChargeAmount? ram:DeclaredValueForCustomsAmount? ram:PackageQuantity? ram:ConsignorTradeParty?
    ram:ConsigneeTradeParty? ram:CarrierTradeParty? ram:FreightForwarderTradeParty? ram:DeliveryTradeParty? ram:CustomsImportAgentTradeParty?
    ram:CustomsExportAgentTradeParty? ram:GroupingCentreTradeParty* ram:TransportContractReferencedDocument? ram:AssociatedReferencedDocument*
    ram:IncludedSupplyChainConsignmentItem* ram:UtilizedLogisticsTransportEquipment* ram:SpecifiedLogisticsTransportMovement*`,
  'ram:SupplyChainConsignmentItemType': `ram:TypeCode=qdt:GoodsTypeCodeType? ram:TypeExtensionCode? ram:DeclaredValueForCustomsAmount?
    ram:DeclaredValueForStatisticsAmount? ram:InvoiceAmount* ram:GrossWeightMeasure? ram:NetWeightMeasure? ram:TariffQuantity?
    ram:NatureIdentificationTransportCargo?`,
  'ram:TransportCargoType': 'ram:TypeCode=qdt:CargoCategoryCodeType? ram:Identification? ram:OperationalCategoryCode? ram:StatisticalClassificationCode?',
  'ram:LogisticsTransportEquipmentType': `ram:ID? ram:LoadingLengthMeasure? ram:CategoryCode=qdt:TransportEquipmentCategoryCodeType? ram:CharacteristicCode?
    ram:UsedCapacityCode? ram:LinearSpatialDimension?`,
  'ram:LogisticsTransportMovementType': 'ram:StageCode? ram:ModeCode? ram:Mode? ram:UsedLogisticsTransportMeans?',
  'ram:LogisticsTransportMeansType': 'ram:TypeCode=qdt:TransportMeansTypeCodeType? ram:Type? ram:ID? ram:Name? ram:OwnerTradeParty?',
  'ram:LineTradeSettlementType': `ram:PaymentReference* ram:InvoiceIssuerReference? ram:TotalAdjustmentAmount? ram:DiscountIndicator? ram:ApplicableTradeTax*
    ram:BillingSpecifiedPeriod? ram:SpecifiedTradeAllowanceCharge* ram:SubtotalCalculatedTradeTax* ram:SpecifiedLogisticsServiceCharge*
    ram:SpecifiedTradePaymentTerms* ram:SpecifiedTradeSettlementLineMonetarySummation? ram:SpecifiedFinancialAdjustment* ram:InvoiceReferencedDocument?
    ram:AdditionalReferencedDocument* ram:PayableSpecifiedTradeAccountingAccount* ram:ReceivableSpecifiedTradeAccountingAccount*
    ram:PurchaseSpecifiedTradeAccountingAccount* ram:SalesSpecifiedTradeAccountingAccount* ram:SpecifiedTradeSettlementFinancialCard?`,
  'ram:LogisticsServiceChargeType': `ram:ID=qdt:FreightChargeTypeIDType? ram:Description* ram:PaymentArrangementCode? ram:TariffClassCode?
    ram:ChargeCategoryCode? ram:ServiceCategoryCode? ram:DisbursementAmount* ram:AppliedAmount* ram:AllowanceCharge? ram:PayingPartyRoleCode?
    ram:CalculationBasisCode? ram:CalculationBasis? ram:TransportPaymentMethodCode? ram:PaymentPlaceLogisticsLocation? ram:AppliedFromLogisticsLocation?
    ram:AppliedToLogisticsLocation? ram:AppliedTradeTax*`,
  'ram:TradePaymentTermsType': `ram:ID=qdt:FreightChargeTypeIDType? ram:FromEventCode? ram:SettlementPeriodMeasure? ram:Description* ram:DueDateDateTime?
    ram:TypeCode=qdt:PaymentTermsTypeCodeType? ram:InstructionTypeCode? ram:DirectDebitMandateID* ram:PartialPaymentPercent? ram:PaymentMeansID*
    ram:PartialPaymentAmount* ram:ApplicableTradePaymentPenaltyTerms? ram:ApplicableTradePaymentDiscountTerms? ram:PayeeTradeParty*`,
  'ram:TradePaymentPenaltyTermsType': 'ram:BasisDateTime? ram:BasisPeriodMeasure? ram:BasisAmount? ram:CalculationPercent? ram:ActualPenaltyAmount?',
  'ram:TradePaymentDiscountTermsType': 'ram:BasisDateTime? ram:BasisPeriodMeasure? ram:BasisAmount? ram:CalculationPercent? ram:ActualDiscountAmount?',
  'ram:TradeSettlementLineMonetarySummationType': `ram:LineTotalAmount* ram:ChargeTotalAmount* ram:AllowanceTotalAmount* ram:TaxBasisTotalAmount*
    ram:TaxTotalAmount* ram:GrandTotalAmount* ram:InformationAmount* ram:TotalAllowanceChargeAmount* ram:TotalRetailValueInformationAmount*
    ram:GrossLineTotalAmount* ram:NetLineTotalAmount* ram:NetIncludingTaxesLineTotalAmount* ram:ProductWeightLossInformationAmount*`,
  'ram:FinancialAdjustmentType': `ram:ReasonCode? ram:Reason* ram:ActualAmount* ram:ActualQuantity? ram:ActualDateTime? ram:ClaimRelatedTradeParty?
    ram:InvoiceReferenceReferencedDocument?`,
  'ram:TradeSettlementFinancialCardType': `ram:MicrochipIndicator? ram:ID? ram:TypeCode? ram:CardholderName? ram:ExpiryDate? ram:VerificationNumeric?
    ram:ValidFromDateTime? ram:CreditLimitAmount* ram:CreditAvailableAmount* ram:InterestRatePercent? ram:IssuingCompanyName? ram:Description?`,
  'ram:SubordinateTradeLineItemType': `ram:ID* ram:SpecifiedReferencedProduct? ram:ApplicableTradeProduct* ram:SpecifiedSubordinateLineTradeAgreement?
    ram:SpecifiedSubordinateLineTradeDelivery? ram:SpecifiedSubordinateLineTradeSettlement?`,
  'ram:SubordinateLineTradeAgreementType': `ram:SellerOrderReferencedDocument? ram:BuyerOrderReferencedDocument? ram:AdditionalReferencedDocument*
    ram:GrossPriceProductTradePrice? ram:NetPriceProductTradePrice?`,
  'ram:SubordinateLineTradeDeliveryType': 'ram:PackageQuantity? ram:ProductUnitQuantity? ram:PerPackageUnitQuantity? ram:IncludedSupplyChainPackaging*',
  'ram:SubordinateLineTradeSettlementType': 'ram:ApplicableTradeTax?',
  'ram:HeaderTradeAgreementType': `ram:Reference* ram:BuyerReference? ram:SellerTradeParty? ram:BuyerTradeParty? ram:SalesAgentTradeParty?
    ram:BuyerRequisitionerTradeParty* ram:BuyerAssignedAccountantTradeParty? ram:SellerAssignedAccountantTradeParty? ram:BuyerTaxRepresentativeTradeParty?
    ram:SellerTaxRepresentativeTradeParty? ram:ProductEndUserTradeParty? ram:ApplicableTradeDeliveryTerms? ram:SellerOrderReferencedDocument?
    ram:BuyerOrderReferencedDocument? ram:QuotationReferencedDocument? ram:OrderResponseReferencedDocument? ram:ContractReferencedDocument?
    ram:DemandForecastReferencedDocument? ram:SupplyInstructionReferencedDocument? ram:PromotionalDealReferencedDocument? ram:PriceListReferencedDocument?
    ram:AdditionalReferencedDocument* ram:RequisitionerReferencedDocument* ram:BuyerAgentTradeParty? ram:PurchaseConditionsReferencedDocument*
    ram:SpecifiedProcuringProject? ram:UltimateCustomerOrderReferencedDocument*`,
  'ram:ProcuringProjectType': 'ram:ID ram:Description? ram:Name',
  'ram:HeaderTradeDeliveryType': `ram:RelatedSupplyChainConsignment? ram:ShipToTradeParty? ram:UltimateShipToTradeParty? ram:ShipFromTradeParty?
    ram:ActualDespatchSupplyChainEvent? ram:ActualPickUpSupplyChainEvent? ram:ActualDeliverySupplyChainEvent? ram:ActualReceiptSupplyChainEvent?
    ram:AdditionalReferencedDocument* ram:DespatchAdviceReferencedDocument? ram:ReceivingAdviceReferencedDocument? ram:DeliveryNoteReferencedDocument?
    ram:ConsumptionReportReferencedDocument? ram:PreviousDeliverySupplyChainEvent* ram:PackingListReferencedDocument?`,
  'ram:HeaderTradeSettlementType': `ram:DuePayableAmount* ram:CreditorReferenceTypeCode* ram:CreditorReferenceType* ram:CreditorReferenceIssuerID*
    ram:CreditorReferenceID? ram:PaymentReference* ram:TaxCurrencyCode? ram:InvoiceCurrencyCode? ram:PaymentCurrencyCode? ram:InvoiceIssuerReference?
    ram:InvoiceDateTime? ram:NextInvoiceDateTime* ram:CreditReasonCode? ram:CreditReason* ram:InvoicerTradeParty? ram:InvoiceeTradeParty? ram:PayeeTradeParty?
    ram:PayerTradeParty? ram:TaxApplicableTradeCurrencyExchange? ram:InvoiceApplicableTradeCurrencyExchange? ram:PaymentApplicableTradeCurrencyExchange?
    ram:SpecifiedTradeSettlementPaymentMeans* ram:ApplicableTradeTax* ram:BillingSpecifiedPeriod? ram:SpecifiedTradeAllowanceCharge*
    ram:SubtotalCalculatedTradeTax* ram:SpecifiedLogisticsServiceCharge* ram:SpecifiedTradePaymentTerms* ram:SpecifiedTradeSettlementHeaderMonetarySummation?
    ram:SpecifiedFinancialAdjustment* ram:InvoiceReferencedDocument? ram:ProFormaInvoiceReferencedDocument? ram:LetterOfCreditReferencedDocument?
    ram:FactoringAgreementReferencedDocument* ram:FactoringListReferencedDocument* ram:PayableSpecifiedTradeAccountingAccount*
    ram:ReceivableSpecifiedTradeAccountingAccount* ram:PurchaseSpecifiedTradeAccountingAccount* ram:SalesSpecifiedTradeAccountingAccount*
    ram:SpecifiedTradeSettlementFinancialCard* ram:SpecifiedAdvancePayment* ram:UltimatePayeeTradeParty?`,
  'ram:TradeSettlementPaymentMeansType': `ram:PaymentChannelCode? ram:TypeCode=qdt:PaymentMeansCodeType? ram:GuaranteeMethodCode? ram:PaymentMethodCode?
    ram:Information* ram:ID* ram:ApplicableTradeSettlementFinancialCard? ram:PayerPartyDebtorFinancialAccount? ram:PayeePartyCreditorFinancialAccount?
    ram:PayerSpecifiedDebtorFinancialInstitution? ram:PayeeSpecifiedCreditorFinancialInstitution?`,
  'ram:DebtorFinancialAccountType': 'ram:IBANID? ram:AccountName? ram:ProprietaryID?',
  'ram:CreditorFinancialAccountType': 'ram:IBANID? ram:AccountName? ram:ProprietaryID?',
  'ram:DebtorFinancialInstitutionType': `ram:BICID? ram:ClearingSystemName? ram:CHIPSUniversalID? ram:NewZealandNCCID? ram:IrishNSCID? ram:UKSortCodeID?
    ram:CHIPSParticipantID? ram:SwissBCID? ram:FedwireRoutingNumberID? ram:PortugueseNCCID? ram:RussianCentralBankID? ram:ItalianDomesticID?
    ram:AustrianBankleitzahlID? ram:CanadianPaymentsAssociationID? ram:SICID? ram:GermanBankleitzahlID? ram:SpanishDomesticInterbankingID?
    ram:SouthAfricanNCCID? ram:HongKongBankID? ram:AustralianBSBID? ram:IndianFinancialSystemID? ram:HellenicBankID? ram:PolishNationalClearingID? ram:Name?
    ram:JapanFinancialInstitutionCommonID? ram:LocationFinancialInstitutionAddress? ram:SubDivisionBranchFinancialInstitution?`,
  'ram:FinancialInstitutionAddressType': `ram:PostcodeCode? ram:BuildingNumber? ram:LineOne? ram:LineTwo? ram:LineThree? ram:LineFour? ram:LineFive?
    ram:StreetName? ram:CityName? ram:CountrySubDivisionID? ram:CountryID=udt:IDType? ram:TypeCode? ram:DepartmentName? ram:PostOfficeBox? ram:CityID?
    ram:CountrySubDivisionName? ram:CountryName?`,
  'ram:BranchFinancialInstitutionType': 'ram:ID? ram:Name? ram:LocationFinancialInstitutionAddress?',
  'ram:CreditorFinancialInstitutionType': `ram:BICID? ram:CHIPSUniversalID? ram:NewZealandNCCID? ram:IrishNSCID? ram:UKSortCodeID? ram:CHIPSParticipantID?
    ram:SwissBCID? ram:FedwireRoutingNumberID? ram:PortugueseNCCID? ram:RussianCentralBankID? ram:ItalianDomesticID? ram:AustrianBankleitzahlID?
    ram:CanadianPaymentsAssociationID? ram:SICID? ram:GermanBankleitzahlID? ram:SpanishDomesticInterbankingID? ram:SouthAfricanNCCID? ram:HongKongBankID?
    ram:AustralianBSBID? ram:IndianFinancialSystemID? ram:HellenicBankID? ram:PolishNationalClearingID? ram:Name? ram:ClearingSystemName?
    ram:JapanFinancialInstitutionCommonID? ram:LocationFinancialInstitutionAddress? ram:SubDivisionBranchFinancialInstitution?`,
  'ram:TradeSettlementHeaderMonetarySummationType': `ram:LineTotalAmount* ram:ChargeTotalAmount* ram:AllowanceTotalAmount* ram:TaxBasisTotalAmount*
    ram:TaxTotalAmount* ram:RoundingAmount* ram:GrandTotalAmount* ram:InformationAmount* ram:TotalPrepaidAmount* ram:TotalDiscountAmount*
    ram:TotalAllowanceChargeAmount* ram:DuePayableAmount* ram:RetailValueExcludingTaxInformationAmount* ram:TotalDepositFeeInformationAmount*
    ram:ProductValueExcludingTobaccoTaxInformationAmount* ram:TotalRetailValueInformationAmount* ram:GrossLineTotalAmount* ram:NetLineTotalAmount*
    ram:NetIncludingTaxesLineTotalAmount*`,
  'ram:AdvancePaymentType': 'ram:PaidAmount ram:FormattedReceivedDateTime? ram:IncludedTradeTax*',
  'ram:ValuationBreakdownStatementType': `ram:ID ram:Name ram:Description* ram:MeasurementMethodID* ram:CreationDateTime ram:DefaultCurrencyCode
    ram:DefaultLanguageCode ram:Comment* ram:TypeCode* ram:RequestedActionCode* ram:PriceListID? ram:ContractualLanguageCode? ram:ItemGroupedWorkItem*
    ram:ItemBasicWorkItem* ram:TotalCalculatedPrice* ram:ChangedRecordedStatus* ram:CreationSpecifiedBinaryFile* ram:ReaderSpecifiedBinaryFile*
    ram:ReferencedSpecifiedBinaryFile*`,
  'ram:GroupedWorkItemType': `ram:ID ram:PrimaryClassificationCode* ram:AlternativeClassificationCode* ram:TypeCode* ram:Comment* ram:TotalQuantity?
    ram:Index? ram:RequestedActionCode* ram:PriceListItemID? ram:ContractualLanguageCode? ram:TotalCalculatedPrice* ram:ItemGroupedWorkItem*
    ram:ItemBasicWorkItem* ram:ChangedRecordedStatus* ram:ActualWorkItemComplexDescription* ram:ReferencedSpecifiedBinaryFile*`,
  'ram:CalculatedPriceType': 'ram:TypeCode* ram:ChargeAmount* ram:RelatedAppliedAllowanceCharge*',
  'ram:AppliedAllowanceChargeType': `ram:ActualAmount? ram:Description? ram:ReasonCode? ram:CalculationPercent? ram:BasisAmount? ram:ChargeIndicator
    ram:CategoryAppliedTax?`,
  'ram:AppliedTaxType': 'ram:CalculatedAmount? ram:TypeCode? ram:CalculatedRate? ram:BasisAmount? ram:TaxPointDate?',
  'ram:BasicWorkItemType': `ram:ID ram:ReferenceID? ram:PrimaryClassificationCode* ram:AlternativeClassificationCode* ram:TypeCode* ram:Comment*
    ram:TotalQuantity? ram:TotalQuantityClassificationCode? ram:IndexValue? ram:StatusCode* ram:ReferenceFileBinaryObject* ram:Index? ram:RequestedActionCode*
    ram:PriceListItemID? ram:ContractualLanguageCode? ram:ActualWorkItemComplexDescription* ram:TotalQuantityWorkItemQuantityAnalysis*
    ram:UnitCalculatedPrice* ram:TotalCalculatedPrice* ram:SubordinateBasicWorkItem* ram:ChangedRecordedStatus* ram:ItemBasicWorkItem*
    ram:ReferencedSpecifiedBinaryFile*`,
  'ram:WorkItemComplexDescriptionType': `ram:Abstract* ram:Content* ram:ContractualLanguageCode? ram:RequestingSpecificationQuery*
    ram:RespondingSpecificationResponse* ram:SubsetWorkItemComplexDescription?`,
  'ram:SpecificationQueryType': 'ram:ID ram:TypeCode? ram:Content ram:ContractualLanguageCode?',
  'ram:SpecificationResponseType': 'ram:ID ram:QueryID? ram:TypeCode? ram:Content ram:ContractualLanguageCode?',
  'ram:WorkItemQuantityAnalysisType': `ram:ID ram:ActualQuantity? ram:Description? ram:ActualQuantityPercent? ram:StatusCode? ram:TypeCode?
    ram:PrimaryClassificationCode* ram:AlternativeClassificationCode* ram:ContractualLanguageCode? ram:ActualQuantityWorkItemDimension*
    ram:BreakdownWorkItemQuantityAnalysis* ram:ChangedRecordedStatus*`,
  'ram:WorkItemDimensionType': 'ram:ID? ram:ValueMeasure ram:Description? ram:TypeCode ram:ContractualLanguageCode? ram:ComponentWorkItemDimension*',
  'ram:RecordedStatusType': 'ram:ConditionCode ram:ChangerName? ram:ChangedDateTime',
};
