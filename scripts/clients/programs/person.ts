/** A person to create. What the contract lists values for is given by the client, which may have enums for them. */
export const person = <const Country, const Occupation, const TaxNumberType>(
  email: string,
  country: Country,
  occupation: Occupation,
  taxNumberType: TaxNumberType,
) => ({
  email,
  phone: "07700 900123",
  phoneCountryCode: "44",
  basicData: {
    firstName: "Ada",
    lastName: "Sample",
    dateOfBirth: "1990-12-10",
    nationality: country,
    occupation,
  },
  taxInformation: { number: "QQ123456C", type: taxNumberType, country },
  identification: { code: "SPECIMEN-0001", country },
  mainAddress: {
    line1: "1 Sample Street",
    line2: "Flat 2",
    city: "Sampleton",
    zipCode: "AB1 2CD",
    country,
  },
  isPep: false,
});
