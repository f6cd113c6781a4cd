/** What EN 16931 does not use inside elements of one name, or of names with one ending, wherever they stand. Blocks: `@`, name, kind of rule, flag; then number of the rule and path; names without prefix are `ram:`. */
export const unusedParts = `
@ *DocumentContextParameter CII-SR warning
04 Value
05 SpecifiedDocumentVersion
@ *ID CII-DT fatal
101 @schemeName
102 @schemeAgencyName
103 @schemeDataURI
104 @schemeURI
@ TypeCode CII-DT fatal
008 @name
009 @listURI
@ *ReferencedDocument CII-DT fatal
016 StatusCode
017 CopyIndicator
019 GlobalID
020 RevisionID
023 Information
025 SectionName
026 PreviousRevisionID
028 EffectiveSpecifiedPeriod
029 IssuerTradeParty
030 AttachedSpecifiedBinaryFile
@ *Amount CII-DT fatal
031 @currencyID
032 @currencyCodeListVersionID
@ *Quantity CII-DT fatal
034 @unitCodeListID
035 @unitCodeListAgencyID
036 @unitCodeListAgencyName
@ *TradeTax CII-DT warning
038 CalculatedRate
039 CalculationSequenceNumeric
040 BasisQuantity
042 UnitBasisAmount
043 LineTotalBasisAmount
044 AllowanceChargeBasisAmount
049 CurrencyCode
050 Jurisdiction
051 CustomsDutyIndicator
053 TaxBasisAllowanceRate
055 Type
056 InformationAmount
057 CategoryName
059 RateApplicablePercent/@format
060 SpecifiedTradeAccountingAccount
061 ServiceSupplyTradeCountry
062 BuyerRepayableTaxSpecifiedTradeAccountingAccount
063 SellerPayableTaxSpecifiedTradeAccountingAccount
064 SellerRefundableTaxSpecifiedTradeAccountingAccount
065 BuyerDeductibleTaxSpecifiedTradeAccountingAccount
066 BuyerNonDeductibleTaxSpecifiedTradeAccountingAccount
067 PlaceApplicableTradeLocation
@ BillingSpecifiedPeriod CII-DT fatal
068 StartDateTime/udt:DateTime
069 DurationMeasure
070 InclusiveIndicator
071 Description
072 EndDateTime/udt:DateTime
073 CompleteDateTime
074 OpenIndicator
075 SeasonCode
076 ID
077 Name
078 SequenceNumeric
079 StartDateFlexibilityCode
080 ContinuousIndicator
081 PurposeCode
@ PostalTradeAddress CII-DT fatal
082 ID
083 PostOfficeBox
084 BuildingName
086 LineFour
087 LineFive
088 StreetName
089 CitySubDivisionName
090 CountryName
091 CountrySubDivisionID
092 AttentionOf
093 CareOf
094 BuildingNumber
095 DepartmentName
096 AdditionalStreetName
`;
