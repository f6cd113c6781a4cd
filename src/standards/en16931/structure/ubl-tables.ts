import type { SchemaTables } from './schema-tables.ts';
import { ublGroups } from './ubl-groups.ts';

/** UBL 2.1 (OASIS), as far as Invoice and CreditNote reach; see `SchemaTables`. */
export const ublTables: SchemaTables = {
  roots: ['ubl:Invoice', 'cn:CreditNote'],
  values: {
    'cbc:IDType': 'string schemeID schemeName schemeAgencyID schemeAgencyName schemeVersionID schemeDataURI:anyURI schemeURI:anyURI',
    'cbc:NameType': 'string languageID:language languageLocaleID',
    'ext:ExtensionReasonCodeType': `string listID listAgencyID listAgencyName listName listVersionID name languageID:language listURI:anyURI
      listSchemeURI:anyURI`,
    'cbc:CopyIndicatorType': 'boolean',
    'cbc:IssueDateType': 'date',
    'cbc:IssueTimeType': 'time',
    'cbc:LineCountNumericType': 'decimal format',
    'cbc:DurationMeasureType': 'decimal unitCode! unitCodeListVersionID',
    'cbc:EmbeddedDocumentBinaryObjectType': 'base64Binary format mimeCode! encodingCode characterSetCode uri:anyURI filename',
    'cbc:CorporateStockAmountType': 'decimal currencyID! currencyCodeListVersionID',
    'cbc:QuantityType': 'decimal unitCode unitCodeListID unitCodeListAgencyID unitCodeListAgencyName',
  },
  elements: {
    'cbc:IDType': `cbc:AccountID cbc:AdditionalAccountID cbc:AircraftID cbc:AttributeID cbc:BarcodeSymbologyID cbc:BrokerAssignedID cbc:CV2ID
      cbc:CarrierAssignedID cbc:ChipApplicationID cbc:CompanyID cbc:ConsigneeAssignedID cbc:ConsignorAssignedID cbc:ContractedCarrierAssignedID
      cbc:CustomerAssignedAccountID cbc:CustomizationID cbc:EndpointID cbc:ExchangeMarketID cbc:ExtendedID cbc:FreightForwarderAssignedID cbc:HazardClassID
      cbc:IdentificationID cbc:InformationURI cbc:InstructionID cbc:IssueNumberID cbc:IssuerID cbc:JourneyID cbc:LanguageID cbc:LicensePlateID cbc:LineID
      cbc:LoadingSequenceID cbc:LocationID cbc:LogoReferenceID cbc:LotNumberID cbc:LowerOrangeHazardPlacardID cbc:MarkingID cbc:NationalityID cbc:NetworkID
      cbc:PaymentID cbc:PaymentMeansID cbc:PaymentTermsDetailsURI cbc:PerformingCarrierAssignedID cbc:PrepaidPaymentReferenceID cbc:PrimaryAccountNumberID
      cbc:ProductTraceID cbc:ProfileExecutionID cbc:ProfileID cbc:RadioCallSignID cbc:RailCarID cbc:ReferenceID cbc:ReferencedConsignmentID cbc:RegistrationID
      cbc:RegistrationNationalityID cbc:ReleaseID cbc:RequiredCustomsID cbc:SalesOrderID cbc:SalesOrderLineID cbc:SequenceID cbc:SequenceNumberID cbc:SerialID
      cbc:SignatureID cbc:SuccessiveSequenceID cbc:SupplierAssignedAccountID cbc:TraceID cbc:TrackingID cbc:TrainID cbc:TransportationServiceDetailsURI
      cbc:UBLVersionID cbc:URI cbc:UUID cbc:UpperOrangeHazardPlacardID cbc:ValidatorID cbc:VersionID cbc:VesselID cbc:WebsiteURI ext:ExtensionAgencyID
      ext:ExtensionAgencyURI ext:ExtensionURI ext:ExtensionVersionID`,
    'cbc:IssueDateType': `cbc:ActualDeliveryDate cbc:ActualDespatchDate cbc:ActualPickupDate cbc:BestBeforeDate cbc:BirthDate cbc:Date cbc:DueDate
      cbc:EarliestPickupDate cbc:EffectiveDate cbc:EndDate cbc:EstimatedDeliveryDate cbc:EstimatedDespatchDate cbc:ExpiryDate cbc:GuaranteedDespatchDate
      cbc:InstallmentDueDate cbc:LatestDeliveryDate cbc:LatestPickupDate cbc:ManufactureDate cbc:NominationDate cbc:OccurrenceDate cbc:PaidDate
      cbc:PaymentDueDate cbc:ReceivedDate cbc:ReferenceDate cbc:RegistrationDate cbc:RegistrationExpirationDate cbc:RequestedDespatchDate
      cbc:RequiredDeliveryDate cbc:StartDate cbc:TaxPointDate cbc:ValidationDate cbc:ValidityStartDate`,
    'ext:ExtensionReasonCodeType': `cbc:AccountFormatCode cbc:AccountTypeCode cbc:AccountingCostCode cbc:ActionCode cbc:AddressFormatCode cbc:AddressTypeCode
      cbc:AllowanceChargeReasonCode cbc:CalculationMethodCode cbc:CardChipCode cbc:CardTypeCode cbc:CargoTypeCode cbc:CertificateTypeCode cbc:ChannelCode
      cbc:CharacterSetCode cbc:CommodityCode cbc:CompanyLegalFormCode cbc:CompanyLiquidationStatusCode cbc:ConditionCode cbc:ContractTypeCode
      cbc:CoordinateSystemCode cbc:CorporateRegistrationTypeCode cbc:CountrySubentityCode cbc:CreditNoteTypeCode cbc:CurrencyCode cbc:CustomsStatusCode
      cbc:DescriptionCode cbc:DirectionCode cbc:DispositionCode cbc:DocumentCurrencyCode cbc:DocumentStatusCode cbc:DocumentTypeCode
      cbc:EmergencyProceduresCode cbc:EncodingCode cbc:EnvironmentalEmissionTypeCode cbc:ExemptionReasonCode cbc:FinancingInstrumentCode cbc:FormatCode
      cbc:FreightRateClassCode cbc:FullnessIndicationCode cbc:GenderCode cbc:HandlingCode cbc:HazardousCategoryCode cbc:HazardousRegulationCode
      cbc:IdentificationCode cbc:ImportanceCode cbc:IndustryClassificationCode cbc:InhalationToxicityZoneCode cbc:InvoiceTypeCode cbc:ItemClassificationCode
      cbc:LatitudeDirectionCode cbc:LineStatusCode cbc:LocaleCode cbc:LocationTypeCode cbc:LongitudeDirectionCode cbc:LossRiskResponsibilityCode
      cbc:MandateTypeCode cbc:MathematicOperatorCode cbc:MedicalFirstAidGuideCode cbc:MimeCode cbc:NameCode cbc:NatureCode cbc:OrderTypeCode cbc:OwnerTypeCode
      cbc:PackageLevelCode cbc:PackagingTypeCode cbc:PackingCriteriaCode cbc:PaymentAlternativeCurrencyCode cbc:PaymentChannelCode cbc:PaymentCurrencyCode
      cbc:PaymentMeansCode cbc:PaymentPurposeCode cbc:PositionCode cbc:PreferenceCriterionCode cbc:PriceTypeCode cbc:PricingCurrencyCode cbc:ProviderTypeCode
      cbc:QuantityDiscrepancyCode cbc:ReferenceEventCode cbc:RejectActionCode cbc:RejectReasonCode cbc:ResponseCode cbc:SealIssuerTypeCode cbc:SealStatusCode
      cbc:ServiceTypeCode cbc:ShippingPriorityLevelCode cbc:ShortageActionCode cbc:SizeTypeCode cbc:SourceCurrencyCode cbc:StatusCode cbc:StatusReasonCode
      cbc:TargetCurrencyCode cbc:TariffClassCode cbc:TariffCode cbc:TaxCurrencyCode cbc:TaxExemptionReasonCode cbc:TaxLevelCode cbc:TaxTypeCode
      cbc:TimingComplaintCode cbc:TrackingDeviceCode cbc:TradeServiceCode cbc:TransitDirectionCode cbc:TransportAuthorizationCode
      cbc:TransportEmergencyCardCode cbc:TransportEquipmentTypeCode cbc:TransportEventTypeCode cbc:TransportHandlingUnitTypeCode cbc:TransportMeansTypeCode
      cbc:TransportModeCode cbc:TransportServiceCode cbc:UNDGCode cbc:ValidationResultCode cbc:WeekDayCode cbc:WorkPhaseCode`,
    'cbc:NameType': `cbc:AccountingCost cbc:AdditionalInformation cbc:AdditionalStreetName cbc:AliasName cbc:AllowanceChargeReason cbc:BackorderReason
      cbc:BirthplaceName cbc:BlockName cbc:BrandName cbc:BuildingName cbc:BuildingNumber cbc:BuyerReference cbc:CanonicalizationMethod
      cbc:CarrierServiceInstructions cbc:CategoryName cbc:CertificateType cbc:Channel cbc:Characteristics cbc:CityName cbc:CitySubdivisionName
      cbc:CompanyLegalForm cbc:Condition cbc:Conditions cbc:Content cbc:ContractType cbc:CountrySubentity cbc:CustomerReference
      cbc:CustomsClearanceServiceInstructions cbc:DamageRemarks cbc:DataSendingCapability cbc:DeliveryInstructions cbc:DemurrageInstructions cbc:Department
      cbc:Description cbc:District cbc:DocumentDescription cbc:DocumentHash cbc:DocumentType cbc:ElectronicMail cbc:ExemptionReason cbc:Extension
      cbc:FamilyName cbc:FileName cbc:FirstName cbc:Floor cbc:ForwarderServiceInstructions cbc:HandlingInstructions cbc:HashAlgorithmMethod
      cbc:HaulageInstructions cbc:HolderName cbc:Information cbc:InhouseMail cbc:InstructionNote cbc:Instructions cbc:InvoicingPartyReference cbc:JobTitle
      cbc:Keyword cbc:Line cbc:ListValue cbc:Location cbc:LossRisk cbc:MarkAttention cbc:MarkCare cbc:MaximumValue cbc:MiddleName cbc:MinimumValue
      cbc:ModelName cbc:NameSuffix cbc:Note cbc:OrganizationDepartment cbc:OtherName cbc:OutstandingReason cbc:PackingMaterial cbc:PaymentNote
      cbc:PlacardEndorsement cbc:PlacardNotation cbc:PlotIdentification cbc:PostalZone cbc:Postbox cbc:PriceChangeReason cbc:PriceType cbc:Priority
      cbc:Reference cbc:Region cbc:RegistrationName cbc:RegistrationNationality cbc:RejectReason cbc:Remarks cbc:Room cbc:SealingPartyType cbc:ServiceType
      cbc:ShippingMarks cbc:ShipsRequirements cbc:SignatureMethod cbc:SpecialInstructions cbc:SpecialServiceInstructions cbc:SpecialTerms
      cbc:SpecialTransportRequirements cbc:StatusReason cbc:StreetName cbc:SummaryDescription cbc:TariffDescription cbc:TaxExemptionReason cbc:TechnicalName
      cbc:Telefax cbc:Telephone cbc:TestMethod cbc:Text cbc:TierRange cbc:TimezoneOffset cbc:TimingComplaint cbc:Title cbc:TradingRestrictions
      cbc:TransportationServiceDescription cbc:ValidateProcess cbc:ValidateTool cbc:ValidateToolVersion cbc:Value cbc:ValueQualifier cbc:VesselName
      cbc:WorkPhase cbc:XPath ext:ExtensionAgencyName ext:ExtensionReason`,
    'cac:PeriodType': `cac:EstimatedDeliveryPeriod cac:EstimatedDespatchPeriod cac:EstimatedDurationPeriod cac:EstimatedTransitPeriod cac:InvoicePeriod
      cac:NominationPeriod cac:PaymentReversalPeriod cac:PenaltyPeriod cac:PromisedDeliveryPeriod cac:RequestedDeliveryPeriod cac:RequestedDespatchPeriod
      cac:SettlementPeriod cac:TransitPeriod cac:UsabilityPeriod cac:ValidityPeriod`,
    'cac:DocumentReferenceType': `cac:AdditionalDocumentReference cac:CatalogueDocumentReference cac:ContractDocumentReference cac:CreditNoteDocumentReference
      cac:DebitNoteDocumentReference cac:DespatchDocumentReference cac:IdentityDocumentReference cac:InvoiceDocumentReference
      cac:ItemSpecificationDocumentReference cac:MandateDocumentReference cac:OriginalDocumentReference cac:OriginatorDocumentReference
      cac:ReceiptDocumentReference cac:RegistryCertificateDocumentReference cac:ReminderDocumentReference cac:SelfBilledCreditNoteDocumentReference
      cac:SelfBilledInvoiceDocumentReference cac:ShipmentDocumentReference cac:StatementDocumentReference cac:WorkOrderDocumentReference`,
    'cac:SupplierPartyType': 'cac:AccountingSupplierParty cac:SellerSupplierParty',
    'cac:CustomerPartyType': 'cac:AccountingCustomerParty cac:BuyerCustomerParty',
    'cac:PartyType': `cac:AgentParty cac:BillOfLadingHolderParty cac:CarrierParty cac:ConsigneeParty cac:ConsignorParty cac:ContactParty cac:CustomsAgentParty
      cac:DeliveryParty cac:DespatchParty cac:ExporterParty cac:FinalDeliveryParty cac:FinancingParty cac:FreightForwarderParty
      cac:HazardousItemNotificationParty cac:HeadOfficeParty cac:ImporterParty cac:InformationContentProviderParty cac:InsuranceParty cac:IssuerParty
      cac:LoadingProofParty cac:LogisticsOperatorParty cac:ManufacturerParty cac:MortgageHolderParty cac:NotaryParty cac:NotifyParty cac:OperatingParty
      cac:OriginalDespatchParty cac:OriginatorParty cac:OwnerParty cac:PayeeParty cac:PayerParty cac:PerformingCarrierParty cac:PickupParty cac:ProviderParty
      cac:ResponsibleTransportServiceProviderParty cac:SignatoryParty cac:SubstituteCarrierParty cac:TaxRepresentativeParty cac:TerminalOperatorParty
      cac:TransportAdvisorParty cac:WitnessParty`,
    'cac:PaymentType': 'cac:PrepaidPayment',
    'cac:ExchangeRateType': 'cac:PaymentAlternativeExchangeRate cac:PaymentExchangeRate cac:PricingExchangeRate cac:TaxExchangeRate',
    'cac:TaxTotalType': 'cac:WithholdingTaxTotal',
    'cac:MonetaryTotalType': 'cac:LegalMonetaryTotal',
    'any': '*',
    'cbc:IssueTimeType': `cbc:ActualDeliveryTime cbc:ActualDespatchTime cbc:ActualPickupTime cbc:EarliestPickupTime cbc:EffectiveTime cbc:EndTime
      cbc:EstimatedDeliveryTime cbc:EstimatedDespatchTime cbc:ExpiryTime cbc:GuaranteedDespatchTime cbc:LatestDeliveryTime cbc:LatestPickupTime
      cbc:ManufactureTime cbc:NominationTime cbc:OccurrenceTime cbc:PaidTime cbc:ReferenceTime cbc:RequestedDespatchTime cbc:RequiredDeliveryTime
      cbc:StartTime cbc:ValidationTime`,
    'cbc:CopyIndicatorType': `cbc:AnimalFoodApprovedIndicator cbc:AnimalFoodIndicator cbc:BulkCargoIndicator cbc:CatalogueIndicator cbc:ChargeIndicator
      cbc:CompletionIndicator cbc:ConsolidatableIndicator cbc:ContainerizedIndicator cbc:CustomsImportClassifiedIndicator cbc:DangerousGoodsApprovedIndicator
      cbc:FreeOfChargeIndicator cbc:FullyPaidSharesIndicator cbc:GeneralCargoIndicator cbc:HazardousRiskIndicator cbc:HumanFoodApprovedIndicator
      cbc:HumanFoodIndicator cbc:IndicationIndicator cbc:LegalStatusIndicator cbc:LivestockIndicator cbc:MarkAttentionIndicator cbc:MarkCareIndicator
      cbc:OnCarriageIndicator cbc:PowerIndicator cbc:PreCarriageIndicator cbc:PrepaidIndicator cbc:RefrigeratedIndicator cbc:RefrigerationOnIndicator
      cbc:ReturnabilityIndicator cbc:ReturnableMaterialIndicator cbc:SoleProprietorshipIndicator cbc:SpecialSecurityIndicator cbc:SplitConsignmentIndicator
      cbc:TaxEvidenceIndicator cbc:TaxIncludedIndicator cbc:ThirdPartyPayerIndicator`,
    'cac:AddressType': `cac:ApplicableAddress cac:ApplicableTerritoryAddress cac:DeliveryAddress cac:DespatchAddress cac:JurisdictionRegionAddress
      cac:LocationAddress cac:OriginAddress cac:PostalAddress cac:RegistrationAddress cac:ResidenceAddress cac:ReturnAddress`,
    'cac:LocationType': `cac:AlternativeDeliveryLocation cac:DeliveryLocation cac:DespatchLocation cac:FirstArrivalPortLocation cac:FreightChargeLocation
      cac:LastExitPortLocation cac:LoadingLocation cac:LoadingPortLocation cac:MeasurementFromLocation cac:MeasurementToLocation cac:PhysicalLocation
      cac:PickupLocation cac:RegistryPortLocation cac:StorageLocation cac:SubsidiaryLocation cac:TransshipPortLocation cac:UnloadingLocation
      cac:UnloadingPortLocation`,
    'cbc:DurationMeasureType': `cbc:AltitudeMeasure cbc:BaseUnitMeasure cbc:ChargeableWeightMeasure cbc:GrossTonnageMeasure cbc:GrossVolumeMeasure
      cbc:GrossWeightMeasure cbc:LatitudeDegreesMeasure cbc:LatitudeMinutesMeasure cbc:LeadTimeMeasure cbc:LoadingLengthMeasure cbc:LongitudeDegreesMeasure
      cbc:LongitudeMinutesMeasure cbc:MaximumMeasure cbc:Measure cbc:MinimumMeasure cbc:NetNetWeightMeasure cbc:NetTonnageMeasure cbc:NetVolumeMeasure
      cbc:NetWeightMeasure cbc:TareWeightMeasure cbc:ValueMeasure`,
    'cbc:LineCountNumericType': `cbc:AirFlowPercent cbc:CalculationRate cbc:CalculationSequenceNumeric cbc:HumidityPercent
      cbc:MaximumPaymentInstructionsNumeric cbc:MultiplierFactorNumeric cbc:OrderableUnitFactorRate cbc:PackSizeNumeric cbc:PartecipationPercent
      cbc:PaymentPercent cbc:PenaltySurchargePercent cbc:Percent cbc:ProgressPercent cbc:ReliabilityPercent cbc:SequenceNumeric cbc:SettlementDiscountPercent
      cbc:SourceCurrencyBaseRate cbc:TargetCurrencyBaseRate cbc:TierRatePercent`,
    'cac:CommunicationType': 'cac:OtherCommunication',
    'cac:BranchType': 'cac:FinancialInstitutionBranch',
    'cac:ContactType': 'cac:AccountingContact cac:BuyerContact cac:DeliveryContact cac:DespatchContact cac:SellerContact',
    'cbc:CorporateStockAmountType': `cbc:AllowanceTotalAmount cbc:Amount cbc:BaseAmount cbc:ChargeTotalAmount cbc:DeclaredCustomsValueAmount
      cbc:DeclaredForCarriageValueAmount cbc:DeclaredStatisticsValueAmount cbc:FreeOnBoardValueAmount cbc:InsurancePremiumAmount cbc:InsuranceValueAmount
      cbc:LineExtensionAmount cbc:MaximumPaidAmount cbc:PaidAmount cbc:PayableAlternativeAmount cbc:PayableAmount cbc:PayableRoundingAmount cbc:PenaltyAmount
      cbc:PerUnitAmount cbc:PrepaidAmount cbc:PriceAmount cbc:RoundingAmount cbc:SettlementDiscountAmount cbc:TaxAmount cbc:TaxExclusiveAmount
      cbc:TaxInclusiveAmount cbc:TaxableAmount cbc:TotalInvoiceAmount cbc:TransactionCurrencyTaxAmount cbc:ValueAmount`,
    'cac:FinancialAccountType': 'cac:FinancingFinancialAccount cac:PayeeFinancialAccount cac:PayerFinancialAccount',
    'cac:AttachmentType': 'cac:DigitalSignatureAttachment',
    'cbc:QuantityType': `cbc:BackorderQuantity cbc:BaseQuantity cbc:BatchQuantity cbc:ChargeableQuantity cbc:ChildConsignmentQuantity cbc:ConsignmentQuantity
      cbc:ConsumerUnitQuantity cbc:CreditedQuantity cbc:CrewQuantity cbc:CustomsTariffQuantity cbc:DeliveredQuantity cbc:InvoicedQuantity cbc:MaximumQuantity
      cbc:MinimumQuantity cbc:OutstandingQuantity cbc:OversupplyQuantity cbc:PackQuantity cbc:PassengerQuantity cbc:ReceivedQuantity cbc:RejectedQuantity
      cbc:ReturnableQuantity cbc:ShortQuantity cbc:TotalGoodsItemQuantity cbc:TotalPackageQuantity cbc:TotalPackagesQuantity
      cbc:TotalTransportHandlingUnitQuantity cbc:ValueQuantity`,
    'cac:DeliveryUnitType': 'cac:MaximumDeliveryUnit cac:MinimumDeliveryUnit',
    'cac:CountryType': 'cac:ExportCountry cac:FinalDestinationCountry cac:OriginCountry cac:OriginalDepartureCountry cac:TransitCountry',
    'cac:AllowanceChargeType': 'cac:ExtraAllowanceCharge cac:FreightAllowanceCharge cac:ServiceAllowanceCharge',
    'cac:ShipmentType': 'cac:ConsolidatedShipment cac:ReferencedShipment cac:ReportedShipment',
    'cac:TransportEventType': `cac:AcceptanceTransportEvent cac:ActualArrivalTransportEvent cac:ActualDepartureTransportEvent cac:ActualPickupTransportEvent
      cac:ActualWaypointTransportEvent cac:AvailabilityTransportEvent cac:DeliveryTransportEvent cac:DetentionTransportEvent cac:DischargeTransportEvent
      cac:DropoffTransportEvent cac:EstimatedArrivalTransportEvent cac:EstimatedDepartureTransportEvent cac:ExaminationTransportEvent
      cac:ExportationTransportEvent cac:HandlingTransportEvent cac:LoadingTransportEvent cac:OptionalTakeoverTransportEvent cac:PickupTransportEvent
      cac:PlannedArrivalTransportEvent cac:PlannedDeliveryTransportEvent cac:PlannedDepartureTransportEvent cac:PlannedPickupTransportEvent
      cac:PlannedWaypointTransportEvent cac:PositioningTransportEvent cac:QuarantineTransportEvent cac:ReceiptTransportEvent
      cac:RequestedArrivalTransportEvent cac:RequestedDeliveryTransportEvent cac:RequestedDepartureTransportEvent cac:RequestedPickupTransportEvent
      cac:RequestedWaypointTransportEvent cac:StorageTransportEvent cac:TakeoverTransportEvent cac:WarehousingTransportEvent`,
    'cac:ConsignmentType': 'cac:ChildConsignment',
    'cac:ContractType': 'cac:ForeignExchangeContract cac:TransportContract',
    'cac:TransportationServiceType': 'cac:FinalDeliveryTransportationService cac:OriginalDespatchTransportationService',
    'cac:PaymentTermsType': 'cac:CollectPaymentTerms cac:DisbursementPaymentTerms cac:PrepaidPaymentTerms',
    'cac:ShipmentStageType': 'cac:MainCarriageShipmentStage cac:OnCarriageShipmentStage cac:PreCarriageShipmentStage',
    'cac:StatusType': 'cac:CurrentStatus',
    'cac:DeliveryType': 'cac:ContractualDelivery',
    'cac:TransportEquipmentType': `cac:AttachedTransportEquipment cac:ContainedInTransportEquipment cac:ContainingTransportEquipment
      cac:SupportedTransportEquipment cac:UnsupportedTransportEquipment`,
    'cac:CommodityClassificationType': 'cac:SupportedCommodityClassification cac:UnsupportedCommodityClassification',
    'cac:DimensionType': `cac:FloorSpaceMeasurementDimension cac:MeasurementDimension cac:PalletSpaceMeasurementDimension cac:RangeDimension
      cac:TotalCapacityDimension`,
    'cac:ServiceFrequencyType': 'cac:ScheduledServiceFrequency',
    'cac:TemperatureType': 'cac:AdditionalTemperature cac:EmergencyTemperature cac:FlashpointTemperature cac:MaximumTemperature cac:MinimumTemperature',
    'cac:TransportMeansType': 'cac:ApplicableTransportMeans',
    'cac:TradingTermsType': 'cac:HaulageTradingTerms',
    'cac:TransportHandlingUnitType': 'cac:PackagedTransportHandlingUnit',
    'cac:DespatchLineType': 'cac:HandlingUnitDespatchLine',
    'cac:PackageType': 'cac:ActualPackage cac:ContainedPackage cac:ContainingPackage',
    'cac:ReceiptLineType': 'cac:ReceivedHandlingUnitReceiptLine',
    'cac:ItemIdentificationType': `cac:AdditionalItemIdentification cac:BuyersItemIdentification cac:CatalogueItemIdentification
      cac:ManufacturersItemIdentification cac:SellersItemIdentification cac:StandardItemIdentification`,
    'cac:TaxCategoryType': 'cac:ApplicableTaxCategory cac:ClassifiedTaxCategory',
    'cac:ItemPropertyType': 'cac:AdditionalItemProperty',
    'cac:GoodsItemType': 'cac:ContainedGoodsItem',
    'cac:LineReferenceType': 'cac:DependentLineReference cac:DespatchLineReference cac:ReceiptLineReference',
    'cac:InvoiceLineType': 'cac:SubInvoiceLine',
    'cac:PriceExtensionType': 'cac:ItemPriceExtension',
    'cac:ItemLocationQuantityType': 'cac:OriginalItemLocationQuantity',
    'cac:PriceType': 'cac:AlternativeConditionPrice',
    'cac:PriceListType': 'cac:PreviousPriceList',
    'cac:PersonType': `cac:CrewMemberPerson cac:DriverPerson cac:MasterPerson cac:PassengerPerson cac:ReportingPerson cac:SecurityOfficerPerson
      cac:ShipsSurgeonPerson`,
    'cac:ResponseType': 'cac:DiscrepancyResponse',
    'cac:CreditNoteLineType': 'cac:SubCreditNoteLine',
  },
  groups: ublGroups,
};
