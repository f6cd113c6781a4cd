import type { SchemaTables } from './schema-tables.ts';
import { ciiGroups } from './cii-groups.ts';

/** Cross Industry Invoice D16B (UN/CEFACT); see `SchemaTables`. */
export const ciiTables: SchemaTables = {
  roots: ['rsm:CrossIndustryInvoice'],
  values: {
    'udt:IDType': 'string schemeID schemeName schemeAgencyID schemeAgencyName schemeVersionID schemeDataURI:anyURI schemeURI:anyURI',
    'udt:IndicatorStringType': 'string format',
    'xsd:boolean': 'boolean',
    'udt:TextType': 'string languageID languageLocaleID',
    'xsd:dateTime': 'dateTime',
    'qdt:DocumentCodeType': 'string listID=1001 listAgencyID=6 listVersionID name listURI:anyURI',
    'qdt:MessageFunctionCodeType': 'string listID=1225_MessageFunctionTypeCode listAgencyID=6 listVersionID listURI:anyURI',
    'udt:CodeType': 'string listID listAgencyID listAgencyName listName listVersionID name languageID listURI:anyURI listSchemeURI:anyURI',
    'udt:MeasureType': 'decimal unitCode unitCodeListVersionID',
    'udt:NumericType': 'decimal format',
    'qdt:PartyRoleCodeType': 'string listID=3035 listAgencyID=6 listVersionID name',
    'qdt:CountryIDType': 'string schemeID schemeAgencyID schemeVersionID=second_edition_2006',
    'qdt:ContactTypeCodeType': 'string listID=3139_ContactTypeCode listAgencyID=6 listVersionID listURI:anyURI',
    'qdt:CommunicationChannelCodeType': 'string listID=3155_CommunicationChannelCode listAgencyID=6 listVersionID listURI:anyURI',
    'udt:BinaryObjectType': 'base64Binary format mimeCode encodingCode characterSetCode uri:anyURI filename',
    'qdt:LineStatusCodeType': 'string listID=1229_LineStatusCode listAgencyID=6 listVersionID listURI:anyURI',
    'udt:QuantityType': 'decimal unitCode unitCodeListID unitCodeListAgencyID unitCodeListAgencyName',
    'qdt:DocumentStatusCodeType': 'string listID=1373 listAgencyID=6 listVersionID name',
    'qdt:ReferenceCodeType': 'string listID=1153_ReferenceTypeCode listAgencyID=6 listVersionID name',
    'qdt:DimensionTypeCodeType': 'string listID=6145 listAgencyID=6 listVersionID name',
    'qdt:DeliveryTermsCodeType': 'string listID=4053 listAgencyID=6 listVersionID',
    'qdt:PriceTypeCodeType': 'string listID=5375 listAgencyID=6 listVersionID',
    'udt:AmountType': 'decimal currencyID currencyCodeListVersionID',
    'qdt:AllowanceChargeReasonCodeType': 'string listID=4465_AllowanceChargeReasonCode listAgencyID=6 listVersionID listURI:anyURI',
    'qdt:AllowanceChargeIdentificationCodeType': 'string listID=5189_AllowanceChargeID listAgencyID=6 listVersionID listURI:anyURI',
    'qdt:TaxTypeCodeType': 'string listID=5153 listAgencyID=6 listVersionID listURI:anyURI',
    'qdt:TaxCategoryCodeType': 'string listID=5305 listAgencyID=6 listVersionID listURI:anyURI',
    'qdt:CurrencyCodeType': 'string listID=ISO_4217_3A listAgencyID=5 listVersionID listURI:anyURI',
    'xsd:date': 'date',
    'qdt:TimeReferenceCodeType': 'string listID=2475 listAgencyID=6 listVersionID name',
    'qdt:AccountingDocumentCodeType': 'string listID=1001_Accounting listAgencyID=6 listVersionID listURI:anyURI',
    'qdt:AccountingAccountTypeCodeType': 'string listID=AccountingE501 listAgencyID=210 listVersionID listURI:anyURI',
    'qdt:AccountingAmountTypeCodeType': 'string listID=AccountingE601 listAgencyID=210 listVersionID listURI:anyURI',
    'qdt:AdjustmentReasonCodeType': 'string listID=4465 listAgencyID=6 listVersionID',
    'qdt:PackageTypeCodeType': 'string listID=7065 listAgencyID=6 listVersionID name',
    'qdt:PackagingMarkingCodeType': 'string listID=7233_PackagingMarkingCode listAgencyID=6 listVersionID listURI:anyURI',
    'qdt:AutomaticDataCaptureMethodCodeType': 'string listID=7233_AutomaticDataCaptureMethodCode listAgencyID=6 listVersionID listURI:anyURI',
    'qdt:GoodsTypeCodeType': 'string listID=TDED_7357 listAgencyID=6 listVersionID name',
    'qdt:GoodsTypeExtensionCodeType': 'string listID=TDED_7361 listAgencyID=6 listVersionID name',
    'qdt:CargoCategoryCodeType': 'string listID=Recommendation_21-Annex_I listAgencyID=6 listVersionID name',
    'qdt:CargoOperationalCategoryCodeType': 'string listID=7085b listAgencyID=6 listVersionID name',
    'qdt:CargoCommodityCategoryCodeType': 'string listID=7357 listAgencyID=6 listVersionID name',
    'qdt:TransportEquipmentCategoryCodeType': 'string listID=8053 listAgencyID=6 listVersionID name',
    'qdt:TransportEquipmentSizeTypeCodeType': 'string listID=8155 listAgencyID=6 listVersionID name',
    'qdt:TransportEquipmentFullnessCodeType': 'string listID=8169 listAgencyID=6 listVersionID name',
    'qdt:TransportMovementStageCodeType': 'string listID=8051 listAgencyID=6 listVersionID name',
    'qdt:TransportModeCodeType': 'string listID=Recommendation_19 listAgencyID=6 listVersionID name',
    'qdt:TransportMeansTypeCodeType': 'string listID=Recommendation_28 listAgencyID=6 listVersionID name',
    'qdt:FreightChargeTypeIDType': 'string schemeID schemeAgencyID schemeVersionID',
    'qdt:FreightChargeTariffClassCodeType': 'string listID=5243 listAgencyID=6 listVersionID name',
    'qdt:ChargePayingPartyRoleCodeType': 'string listID=3035_Charge_Paying listAgencyID=6 listVersionID name',
    'qdt:LogisticsChargeCalculationBasisCodeType': 'string listID=TDED_6131 listAgencyID=6 listVersionID name',
    'qdt:PaymentTermsEventTimeReferenceCodeType': 'string listID=2475_Payment_Terms_Event listAgencyID=6 listVersionID',
    'qdt:PaymentTermsTypeCodeType': 'string listID=4279 listAgencyID=6 listVersionID name',
    'qdt:PaymentMeansChannelCodeType': 'string listID=4435 listAgencyID=6 listVersionID name',
    'qdt:PaymentMeansCodeType': 'string listID=4461 listAgencyID=6 listVersionID',
    'qdt:PaymentGuaranteeMeansCodeType': 'string listID=4431 listAgencyID=6 listVersionID',
  },
  elements: {
    'ram:ExchangedDocumentContextType': 'rsm:ExchangedDocumentContext',
    'ram:ExchangedDocumentType': 'rsm:ExchangedDocument',
    'ram:SupplyChainTradeTransactionType': 'rsm:SupplyChainTradeTransaction',
    'ram:ValuationBreakdownStatementType': 'rsm:ValuationBreakdownStatement',
    'udt:IDType': `ram:AgencyID ram:AustralianBSBID ram:AustrianBankleitzahlID ram:BICID ram:BatchID ram:BuyerAssignedID ram:CHIPSParticipantID
      ram:CHIPSUniversalID ram:CanadianPaymentsAssociationID ram:CityID ram:CountrySubDivisionID ram:CreditorReferenceID ram:CreditorReferenceIssuerID
      ram:DirectDebitMandateID ram:ElementVersionID ram:FedwireRoutingNumberID ram:GermanBankleitzahlID ram:GlobalID ram:GlobalSerialID ram:HellenicBankID
      ram:HongKongBankID ram:IBANID ram:ID ram:IndianFinancialSystemID ram:IndustryAssignedID ram:IrishNSCID ram:IssuerAssignedID ram:ItalianDomesticID
      ram:JapanFinancialInstitutionCommonID ram:KanbanID ram:LanguageID ram:LineID ram:ManufacturerAssignedID ram:MarketID ram:MaterialID
      ram:MeasurementMethodID ram:NewZealandNCCID ram:ParentLineID ram:PartID ram:PaymentMeansID ram:PersonID ram:PolishNationalClearingID ram:PortugueseNCCID
      ram:PreviousRevisionID ram:PriceListID ram:PriceListItemID ram:ProductGroupID ram:ProprietaryID ram:QueryID ram:ReferenceID ram:RegistrationID
      ram:RevisionID ram:RussianCentralBankID ram:SICID ram:SellerAssignedID ram:SerialID ram:SouthAfricanNCCID ram:SpanishDomesticInterbankingID
      ram:SpecifiedTransactionID ram:SupplierAssignedSerialID ram:SwissBCID ram:SystemID ram:UKSortCodeID ram:URIID ram:VersionID ram:WebsiteURIID`,
    'udt:IndicatorType': `ram:ChargeIndicator ram:ContinuousIndicator ram:ControlRequirementIndicator ram:CopyIndicator ram:CustomsDutyIndicator
      ram:DiscountIndicator ram:InclusiveIndicator ram:MicrochipIndicator ram:NetPriceIndicator ram:OpenIndicator ram:PrepaidIndicator ram:TestIndicator
      ram:ValueIndicator ram:VariableMeasureIndicator ram:VirtualIndicator`,
    'ram:DocumentContextParameterType': `ram:ApplicationSpecifiedDocumentContextParameter ram:BIMSpecifiedDocumentContextParameter
      ram:BusinessProcessSpecifiedDocumentContextParameter ram:GuidelineSpecifiedDocumentContextParameter ram:MessageStandardSpecifiedDocumentContextParameter
      ram:ScenarioSpecifiedDocumentContextParameter ram:SubsetSpecifiedDocumentContextParameter`,
    'xsd:boolean': 'udt:Indicator',
    'udt:TextType': `ram:Abstract ram:Access ram:AccountName ram:AdditionalStreetName ram:AllowanceCharge ram:AttentionOf ram:AuthorName ram:BrandName
      ram:BuildingName ram:BuildingNumber ram:BuyerReference ram:CalculationBasis ram:CardholderName ram:CareOf ram:CategoryName ram:ChangeReason
      ram:ChangerName ram:CityName ram:CitySubDivisionName ram:ClassName ram:ClearingSystemName ram:ColourDescription ram:Comment ram:CompleteNumber
      ram:Content ram:CostReferenceDimensionPattern ram:CountryName ram:CountrySubDivisionName ram:CreditReason ram:CreditorReferenceType ram:DepartmentName
      ram:Description ram:Designation ram:EndItemName ram:ExemptionReason ram:FamilyName ram:FileName ram:GivenName ram:Identification ram:Index
      ram:Information ram:InvoiceIssuerReference ram:IssuingCompanyName ram:JobTitle ram:Jurisdiction ram:LineFive ram:LineFour ram:LineOne ram:LineThree
      ram:LineTwo ram:MiddleName ram:Mode ram:Name ram:PaymentReference ram:PersonName ram:PostOfficeBox ram:Purpose ram:Reason ram:RecyclingProcedure
      ram:Reference ram:Responsibility ram:SectionName ram:StreetName ram:SubBrandName ram:Subject ram:SystemName ram:TermsAndConditionsDescription ram:Title
      ram:TradeName ram:TradingBusinessName ram:Type ram:UseDescription ram:Value`,
    'ram:DocumentVersionType': 'ram:SpecifiedDocumentVersion',
    'udt:DateTimeType': `ram:ActualDateTime ram:BasisDateTime ram:BestBeforeDateTime ram:ChangedDateTime ram:CompleteDateTime ram:ContentDateTime
      ram:ConversionRateDateTime ram:CreationDateTime ram:DueDateDateTime ram:EarliestOccurrenceDateTime ram:EndDateTime ram:ExpiryDateTime
      ram:InvoiceDateTime ram:IssueDateTime ram:LatestOccurrenceDateTime ram:NextInvoiceDateTime ram:OccurrenceDateTime ram:RevisionDateTime
      ram:SellByDateTime ram:StartDateTime ram:ValidFromDateTime ram:ValueDateTime`,
    'udt:IndicatorStringType': 'qdt:DateTimeString udt:DateString udt:DateTimeString',
    'xsd:dateTime': 'udt:DateTime',
    'udt:CodeType': `ram:AlternativeClassificationCode ram:BarcodeTypeCode ram:CategoryCode ram:CharacterSetCode ram:ChargeCategoryCode ram:ClassCode
      ram:ColourCode ram:ComparisonMethodCode ram:ConditionCode ram:ContentCode ram:ContentTypeCode ram:ContractualLanguageCode ram:CreditReasonCode
      ram:CreditorReferenceTypeCode ram:CurrencyCode ram:DefaultLanguageCode ram:DescriptionCode ram:DisposalMethodCode ram:EncodingCode ram:EndItemTypeCode
      ram:ExemptionReasonCode ram:InstructionTypeCode ram:LegalClassificationCode ram:LineStatusReasonCode ram:MIMECode ram:MeasurementMethodCode
      ram:PaymentArrangementCode ram:PaymentMethodCode ram:PostcodeCode ram:PrimaryClassificationCode ram:ReasonCode ram:RecyclingDescriptionCode
      ram:RelationshipTypeCode ram:RequestedActionCode ram:SalesMethodCode ram:SeasonCode ram:ServiceCategoryCode ram:StartDateFlexibilityCode ram:StatusCode
      ram:SubClassCode ram:SubjectCode ram:TermsAndConditionsDescriptionCode ram:TotalQuantityClassificationCode ram:TransportPaymentMethodCode ram:TypeCode
      ram:ValueCode`,
    'qdt:MessageFunctionCodeType': 'ram:PurposeCode',
    'ram:NoteType': 'ram:IncludedNote ram:InformationNote ram:SpecifiedNote',
    'ram:SpecifiedPeriodType': `ram:AccessAvailabilitySpecifiedPeriod ram:BillingSpecifiedPeriod ram:DepositValueValiditySpecifiedPeriod
      ram:EffectiveSpecifiedPeriod ram:OccurrenceSpecifiedPeriod ram:ValiditySpecifiedPeriod`,
    'ram:TradePartyType': `ram:BrandOwnerTradeParty ram:BuyerAgentTradeParty ram:BuyerAssignedAccountantTradeParty ram:BuyerRequisitionerTradeParty
      ram:BuyerTaxRepresentativeTradeParty ram:BuyerTradeParty ram:CarrierTradeParty ram:ClaimRelatedTradeParty ram:ConsigneeTradeParty
      ram:ConsignorTradeParty ram:CustomsExportAgentTradeParty ram:CustomsImportAgentTradeParty ram:DeliveryTradeParty ram:FreightForwarderTradeParty
      ram:GroupingCentreTradeParty ram:InvoiceeTradeParty ram:InvoicerTradeParty ram:IssuerTradeParty ram:ItemBuyerTradeParty ram:ItemSellerTradeParty
      ram:LegalRightsOwnerTradeParty ram:ManufacturerTradeParty ram:OwnerTradeParty ram:PayeeTradeParty ram:PayerTradeParty ram:ProductEndUserTradeParty
      ram:SalesAgentTradeParty ram:SellerAssignedAccountantTradeParty ram:SellerTaxRepresentativeTradeParty ram:SellerTradeParty ram:ShipFromTradeParty
      ram:ShipToTradeParty ram:UltimatePayeeTradeParty ram:UltimateShipToTradeParty`,
    'udt:MeasureType': `ram:AbsolutePresenceVolumeMeasure ram:AbsolutePresenceWeightMeasure ram:AltitudeMeasure ram:AreaDensityMeasure ram:BasisPeriodMeasure
      ram:DiameterMeasure ram:DrainedNetWeightMeasure ram:DurationMeasure ram:GrossVolumeMeasure ram:GrossWeightMeasure ram:HeightMeasure ram:LatitudeMeasure
      ram:LengthMeasure ram:LoadingLengthMeasure ram:LongitudeMeasure ram:MaximumStackabilityWeightMeasure ram:NetWeightMeasure ram:SettlementPeriodMeasure
      ram:SizeMeasure ram:TheoreticalWeightMeasure ram:ValueMeasure ram:WeightMeasure ram:WidthMeasure`,
    'udt:NumericType': `ram:ActualQuantityPercent ram:CalculatedRate ram:CalculationPercent ram:CalculationSequenceNumeric ram:ConversionRate ram:IndexValue
      ram:InterestRatePercent ram:OrderUnitConversionFactorNumeric ram:PartialPaymentPercent ram:ProportionalConstituentPercent ram:RateApplicablePercent
      ram:SequenceNumeric ram:SourceUnitBasisNumeric ram:TargetUnitBaseNumeric ram:TaxBasisAllowanceRate ram:VerificationNumeric`,
    'qdt:PartyRoleCodeType': 'ram:RoleCode',
    'ram:LegalOrganizationType': 'ram:SpecifiedLegalOrganization',
    'ram:TradeContactType': 'ram:DefinedTradeContact',
    'ram:TradeAddressType': 'ram:PostalTradeAddress',
    'ram:UniversalCommunicationType': `ram:DirectTelephoneUniversalCommunication ram:EmailURIUniversalCommunication ram:EndPointURIUniversalCommunication
      ram:FaxUniversalCommunication ram:InstantMessagingUniversalCommunication ram:MobileTelephoneUniversalCommunication ram:TelephoneUniversalCommunication
      ram:TelexUniversalCommunication ram:URIUniversalCommunication ram:VOIPUniversalCommunication`,
    'ram:TaxRegistrationType': 'ram:SpecifiedTaxRegistration',
    'ram:SpecifiedBinaryFileType': `ram:AttachedSpecifiedBinaryFile ram:CreationSpecifiedBinaryFile ram:LogoAssociatedSpecifiedBinaryFile
      ram:PresentationSpecifiedBinaryFile ram:ReaderSpecifiedBinaryFile ram:ReferencedSpecifiedBinaryFile ram:ValueSpecifiedBinaryFile`,
    'ram:LegalRegistrationType': 'ram:AuthorizedLegalRegistration',
    'qdt:CountryIDType': 'ram:CountryID',
    'ram:ContactPersonType': 'ram:SpecifiedContactPerson',
    'qdt:CommunicationChannelCodeType': 'ram:ChannelCode',
    'ram:RegisteredTaxType': 'ram:AssociatedRegisteredTax',
    'udt:BinaryObjectType': 'ram:AttachmentBinaryObject ram:DescriptionBinaryObject ram:IncludedBinaryObject ram:ReferenceFileBinaryObject',
    'ram:SupplyChainTradeLineItemType': 'ram:IncludedSupplyChainTradeLineItem',
    'ram:HeaderTradeAgreementType': 'ram:ApplicableHeaderTradeAgreement',
    'ram:HeaderTradeDeliveryType': 'ram:ApplicableHeaderTradeDelivery',
    'ram:HeaderTradeSettlementType': 'ram:ApplicableHeaderTradeSettlement',
    'ram:DocumentLineDocumentType': 'ram:AssociatedDocumentLineDocument',
    'ram:TradeProductType': 'ram:ApplicableTradeProduct ram:SpecifiedTradeProduct',
    'ram:LineTradeAgreementType': 'ram:SpecifiedLineTradeAgreement',
    'ram:LineTradeDeliveryType': 'ram:SpecifiedLineTradeDelivery',
    'ram:LineTradeSettlementType': 'ram:SpecifiedLineTradeSettlement',
    'ram:SubordinateTradeLineItemType': 'ram:IncludedSubordinateTradeLineItem',
    'qdt:LineStatusCodeType': 'ram:LineStatusCode',
    'qdt:FormattedDateTimeType': `ram:FormattedCancellationAnnouncedLaunchDateTime ram:FormattedIssueDateTime ram:FormattedLatestProductDataChangeDateTime
      ram:FormattedReceivedDateTime`,
    'ram:ProductCharacteristicType': 'ram:ApplicableProductCharacteristic ram:ClassProductCharacteristic',
    'ram:MaterialGoodsCharacteristicType': 'ram:ApplicableMaterialGoodsCharacteristic',
    'ram:ProductClassificationType': 'ram:DesignatedProductClassification',
    'ram:TradeProductInstanceType': 'ram:IndividualTradeProductInstance',
    'ram:ReferencedDocumentType': `ram:AdditionalReferenceReferencedDocument ram:AdditionalReferencedDocument ram:AssociatedReferencedDocument
      ram:BuyerOrderReferencedDocument ram:CertificationEvidenceReferenceReferencedDocument ram:ConsumptionReportReferencedDocument
      ram:ContractReferencedDocument ram:DeliveryNoteReferencedDocument ram:DemandForecastReferencedDocument ram:DespatchAdviceReferencedDocument
      ram:FactoringAgreementReferencedDocument ram:FactoringListReferencedDocument ram:InspectionReferenceReferencedDocument
      ram:InvoiceReferenceReferencedDocument ram:InvoiceReferencedDocument ram:LetterOfCreditReferencedDocument ram:MSDSReferenceReferencedDocument
      ram:OrderResponseReferencedDocument ram:PackingListReferencedDocument ram:PriceListReferencedDocument ram:ProFormaInvoiceReferencedDocument
      ram:PromotionalDealReferencedDocument ram:PurchaseConditionsReferencedDocument ram:QuotationReferencedDocument ram:ReceivingAdviceReferencedDocument
      ram:RequisitionerReferencedDocument ram:SellerOrderReferencedDocument ram:SupplyInstructionReferencedDocument ram:TransportContractReferencedDocument
      ram:UltimateCustomerOrderReferencedDocument`,
    'ram:TradeCountryType': 'ram:OriginTradeCountry ram:ServiceSupplyTradeCountry',
    'ram:SpatialDimensionType': 'ram:LinearSpatialDimension ram:MaximumLinearSpatialDimension ram:MinimumLinearSpatialDimension',
    'ram:ReferencedProductType': 'ram:IncludedReferencedProduct ram:SpecifiedReferencedProduct',
    'ram:ProductCharacteristicConditionType': 'ram:ApplicableProductCharacteristicCondition',
    'ram:ReferencedStandardType': 'ram:ApplicableReferencedStandard',
    'ram:SupplyChainEventType': `ram:ActualDeliverySupplyChainEvent ram:ActualDespatchSupplyChainEvent ram:ActualPickUpSupplyChainEvent
      ram:ActualReceiptSupplyChainEvent ram:PackagingSupplyChainEvent ram:PreviousDeliverySupplyChainEvent ram:ProductionSupplyChainEvent
      ram:RequestedDeliverySupplyChainEvent`,
    'udt:QuantityType': `ram:ActualQuantity ram:BasisQuantity ram:BilledQuantity ram:ChargeFreeQuantity ram:ContentLayerQuantity
      ram:CustomerFacingTotalUnitQuantity ram:DespatchedQuantity ram:LayerTotalUnitQuantity ram:MaximumQuantity ram:MaximumStackabilityQuantity
      ram:MinimumQuantity ram:PackageQuantity ram:PerPackageUnitQuantity ram:ProductUnitQuantity ram:ReceivedQuantity ram:RequestedQuantity ram:TariffQuantity
      ram:TotalQuantity ram:UnitQuantity`,
    'ram:LogisticsLocationType': `ram:AppliedFromLogisticsLocation ram:AppliedToLogisticsLocation ram:OccurrenceLogisticsLocation
      ram:PaymentPlaceLogisticsLocation`,
    'ram:GeographicalCoordinateType': 'ram:PhysicalGeographicalCoordinate',
    'qdt:ReferenceCodeType': 'ram:ReferenceTypeCode',
    'ram:TradeCountrySubDivisionType': 'ram:SubordinateTradeCountrySubDivision',
    'ram:TradeDeliveryTermsType': 'ram:ApplicableTradeDeliveryTerms',
    'ram:TradePriceType': 'ram:GrossPriceProductTradePrice ram:NetPriceProductTradePrice',
    'ram:SpecifiedMarketplaceType': 'ram:IncludedSpecifiedMarketplace',
    'qdt:DeliveryTermsCodeType': 'ram:DeliveryTypeCode',
    'ram:TradeLocationType': 'ram:DeliveryTradeLocation ram:PlaceApplicableTradeLocation ram:RelevantTradeLocation',
    'udt:AmountType': `ram:ActualAmount ram:ActualDiscountAmount ram:ActualPenaltyAmount ram:AllowanceChargeBasisAmount ram:AllowanceTotalAmount
      ram:AppliedAmount ram:AssociatedInvoiceAmount ram:BasisAmount ram:CalculatedAmount ram:ChargeAmount ram:ChargeTotalAmount ram:ContentAmount
      ram:CreditAvailableAmount ram:CreditLimitAmount ram:DeclaredValueForCustomsAmount ram:DeclaredValueForStatisticsAmount ram:DepositValueSpecifiedAmount
      ram:DisbursementAmount ram:DuePayableAmount ram:GrandTotalAmount ram:GrossLineTotalAmount ram:InformationAmount ram:InsurancePremiumAmount
      ram:InvoiceAmount ram:LineTotalAmount ram:LineTotalBasisAmount ram:NetIncludingTaxesLineTotalAmount ram:NetLineTotalAmount ram:PaidAmount
      ram:PartialPaymentAmount ram:ProductValueExcludingTobaccoTaxInformationAmount ram:ProductWeightLossInformationAmount
      ram:RetailValueExcludingTaxInformationAmount ram:RoundingAmount ram:TaxBasisTotalAmount ram:TaxTotalAmount ram:TotalAdjustmentAmount
      ram:TotalAllowanceChargeAmount ram:TotalChargeAmount ram:TotalDepositFeeInformationAmount ram:TotalDiscountAmount ram:TotalPrepaidAmount
      ram:TotalRetailValueInformationAmount ram:UnitBasisAmount`,
    'ram:TradeAllowanceChargeType': 'ram:AppliedTradeAllowanceCharge ram:SpecifiedTradeAllowanceCharge',
    'ram:TradeTaxType': 'ram:ApplicableTradeTax ram:AppliedTradeTax ram:CategoryTradeTax ram:IncludedTradeTax ram:SubtotalCalculatedTradeTax',
    'ram:ReferencePriceType': 'ram:TradeComparisonReferencePrice',
    'ram:TradeCurrencyExchangeType': `ram:ActualTradeCurrencyExchange ram:InvoiceApplicableTradeCurrencyExchange ram:PaymentApplicableTradeCurrencyExchange
      ram:TaxApplicableTradeCurrencyExchange`,
    'udt:DateType': 'ram:ExpiryDate ram:TaxPointDate',
    'qdt:TimeReferenceCodeType': 'ram:DueDateTypeCode',
    'ram:TradeAccountingAccountType': `ram:BuyerDeductibleTaxSpecifiedTradeAccountingAccount ram:BuyerNonDeductibleTaxSpecifiedTradeAccountingAccount
      ram:BuyerRepayableTaxSpecifiedTradeAccountingAccount ram:PayableSpecifiedTradeAccountingAccount ram:PurchaseSpecifiedTradeAccountingAccount
      ram:ReceivableSpecifiedTradeAccountingAccount ram:SalesSpecifiedTradeAccountingAccount ram:SellerPayableTaxSpecifiedTradeAccountingAccount
      ram:SellerRefundableTaxSpecifiedTradeAccountingAccount ram:SpecifiedTradeAccountingAccount`,
    'xsd:date': 'udt:Date',
    'qdt:AccountingDocumentCodeType': 'ram:SetTriggerCode',
    'qdt:AccountingAmountTypeCodeType': 'ram:AmountTypeCode',
    'qdt:CurrencyCodeType': `ram:DefaultCurrencyCode ram:InvoiceCurrencyCode ram:PaymentCurrencyCode ram:SourceCurrencyCode ram:TargetCurrencyCode
      ram:TaxCurrencyCode`,
    'ram:AvailablePeriodType': 'ram:OrderingAvailablePeriod',
    'ram:DeliveryAdjustmentType': 'ram:SpecifiedDeliveryAdjustment',
    'ram:SupplyChainPackagingType': 'ram:IncludedSupplyChainPackaging',
    'ram:SupplyChainConsignmentType': 'ram:RelatedSupplyChainConsignment',
    'ram:PackagingMarkingType': 'ram:SpecifiedPackagingMarking',
    'ram:DisposalInstructionsType': 'ram:ApplicableDisposalInstructions',
    'ram:ReturnableAssetInstructionsType': 'ram:ApplicableReturnableAssetInstructions',
    'qdt:AutomaticDataCaptureMethodCodeType': 'ram:AutomaticDataCaptureMethodTypeCode',
    'ram:SupplyChainConsignmentItemType': 'ram:IncludedSupplyChainConsignmentItem',
    'ram:LogisticsTransportEquipmentType': 'ram:UtilizedLogisticsTransportEquipment',
    'ram:LogisticsTransportMovementType': 'ram:SpecifiedLogisticsTransportMovement',
    'qdt:GoodsTypeExtensionCodeType': 'ram:TypeExtensionCode',
    'ram:TransportCargoType': 'ram:NatureIdentificationTransportCargo',
    'qdt:CargoOperationalCategoryCodeType': 'ram:OperationalCategoryCode',
    'qdt:CargoCommodityCategoryCodeType': 'ram:StatisticalClassificationCode',
    'qdt:TransportEquipmentSizeTypeCodeType': 'ram:CharacteristicCode',
    'qdt:TransportEquipmentFullnessCodeType': 'ram:UsedCapacityCode',
    'qdt:TransportMovementStageCodeType': 'ram:StageCode',
    'qdt:TransportModeCodeType': 'ram:ModeCode',
    'ram:LogisticsTransportMeansType': 'ram:UsedLogisticsTransportMeans',
    'ram:LogisticsServiceChargeType': 'ram:SpecifiedLogisticsServiceCharge',
    'ram:TradePaymentTermsType': 'ram:SpecifiedTradePaymentTerms',
    'ram:TradeSettlementLineMonetarySummationType': 'ram:SpecifiedTradeSettlementLineMonetarySummation',
    'ram:FinancialAdjustmentType': 'ram:SpecifiedFinancialAdjustment',
    'ram:TradeSettlementFinancialCardType': 'ram:ApplicableTradeSettlementFinancialCard ram:SpecifiedTradeSettlementFinancialCard',
    'qdt:FreightChargeTariffClassCodeType': 'ram:TariffClassCode',
    'qdt:ChargePayingPartyRoleCodeType': 'ram:PayingPartyRoleCode',
    'qdt:LogisticsChargeCalculationBasisCodeType': 'ram:CalculationBasisCode',
    'qdt:PaymentTermsEventTimeReferenceCodeType': 'ram:FromEventCode',
    'ram:TradePaymentPenaltyTermsType': 'ram:ApplicableTradePaymentPenaltyTerms',
    'ram:TradePaymentDiscountTermsType': 'ram:ApplicableTradePaymentDiscountTerms',
    'ram:SubordinateLineTradeAgreementType': 'ram:SpecifiedSubordinateLineTradeAgreement',
    'ram:SubordinateLineTradeDeliveryType': 'ram:SpecifiedSubordinateLineTradeDelivery',
    'ram:SubordinateLineTradeSettlementType': 'ram:SpecifiedSubordinateLineTradeSettlement',
    'ram:ProcuringProjectType': 'ram:SpecifiedProcuringProject',
    'ram:TradeSettlementPaymentMeansType': 'ram:SpecifiedTradeSettlementPaymentMeans',
    'ram:TradeSettlementHeaderMonetarySummationType': 'ram:SpecifiedTradeSettlementHeaderMonetarySummation',
    'ram:AdvancePaymentType': 'ram:SpecifiedAdvancePayment',
    'qdt:PaymentMeansChannelCodeType': 'ram:PaymentChannelCode',
    'qdt:PaymentGuaranteeMeansCodeType': 'ram:GuaranteeMethodCode',
    'ram:DebtorFinancialAccountType': 'ram:PayerPartyDebtorFinancialAccount',
    'ram:CreditorFinancialAccountType': 'ram:PayeePartyCreditorFinancialAccount',
    'ram:DebtorFinancialInstitutionType': 'ram:PayerSpecifiedDebtorFinancialInstitution',
    'ram:CreditorFinancialInstitutionType': 'ram:PayeeSpecifiedCreditorFinancialInstitution',
    'ram:FinancialInstitutionAddressType': 'ram:LocationFinancialInstitutionAddress',
    'ram:BranchFinancialInstitutionType': 'ram:SubDivisionBranchFinancialInstitution',
    'ram:GroupedWorkItemType': 'ram:ItemGroupedWorkItem',
    'ram:BasicWorkItemType': 'ram:ItemBasicWorkItem ram:SubordinateBasicWorkItem',
    'ram:CalculatedPriceType': 'ram:TotalCalculatedPrice ram:UnitCalculatedPrice',
    'ram:RecordedStatusType': 'ram:ChangedRecordedStatus',
    'ram:WorkItemComplexDescriptionType': 'ram:ActualWorkItemComplexDescription ram:SubsetWorkItemComplexDescription',
    'ram:AppliedAllowanceChargeType': 'ram:RelatedAppliedAllowanceCharge',
    'ram:AppliedTaxType': 'ram:CategoryAppliedTax',
    'ram:WorkItemQuantityAnalysisType': 'ram:BreakdownWorkItemQuantityAnalysis ram:TotalQuantityWorkItemQuantityAnalysis',
    'ram:SpecificationQueryType': 'ram:RequestingSpecificationQuery',
    'ram:SpecificationResponseType': 'ram:RespondingSpecificationResponse',
    'ram:WorkItemDimensionType': 'ram:ActualQuantityWorkItemDimension ram:ComponentWorkItemDimension',
  },
  groups: ciiGroups,
};
