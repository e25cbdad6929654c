# Uses the client that openapi-generator made for Ruby. Prints what it saw as JSON.
require "json"
require "intake"

address, key = ARGV
Intake.configure do |config|
  config.scheme = "http"
  config.host = address.delete_prefix("http://")
  config.api_key["Authorization"] = key
  config.params_encoding = :multi
end
API = Intake::CustomersApi.new

def person(email)
  Intake::NewIndividualCustomer.new(
    email: email,
    phone: "07700 900123",
    phone_country_code: "44",
    basic_data: Intake::NewBasicData.new(
      first_name: "Ada", last_name: "Sample", date_of_birth: Date.new(1990, 12, 10),
      nationality: Intake::CountryCode::GB, occupation: Intake::Occupation::STUDENT
    ),
    tax_information: Intake::NewTaxInformation.new(
      number: "QQ123456C", type: Intake::TaxNumberType::NATIONAL_INSURANCE_NUMBER, country: "GB"
    ),
    identification: Intake::NewIdentification.new(code: "SPECIMEN-0001", country: "GB"),
    main_address: Intake::NewMainAddress.new(
      line1: "1 Sample Street", line2: "Flat 2", city: "Sampleton", zip_code: "AB1 2CD", country: "GB"
    ),
    is_pep: false
  )
end

def create(email)
  API.create_individual_customer_with_http_info(person(email), idempotency_key: "key-of-#{email}")
end

def attempt
  yield
rescue Intake::ApiError => error
  pointer = begin
    JSON.parse(error.response_body)["errors"][0]["pointer"]
  rescue StandardError
    nil
  end
  ["throws", error.code, pointer].compact.join(" ")
rescue StandardError => error
  "throws #{error.class}"
end

customer, status = create("ada.sample@example.com")
id = customer.data.id
found, read, headers = API.get_customer_with_http_info(id)
seen = {
  create: status.to_s,
  read: "#{read} #{found.data.basic_data.last_name}",
  date: found.data.basic_data.date_of_birth.class.name,
  instant: found.data.created_at.class.name,
  list: attempt { API.list_customers_with_http_info(status: %w[PENDING APPROVED])[1].to_s },
}
seen[:correct] = attempt do
  patch = Intake::IndividualCustomerPatch.new(main_address: Intake::MainAddressPatch.new(line2: nil))
  answer, status = API.correct_customer_with_http_info(id, headers["ETag"], patch)
  "#{status} #{answer.data.main_address.line2 ? 'kept' : 'removed'}"
end
tag = API.get_customer_with_http_info(id)[2]["ETag"]
seen[:notModified] = attempt { API.get_customer_with_http_info(id, if_none_match: tag)[1].to_s }
seen[:invalid] = attempt { create("nobody")[1].to_s }
seen[:kyc] = attempt do
  result = Intake::NewKycResult.new(status: Intake::KycStatus::APPROVED)
  answer, status = API.record_kyc_result_with_http_info(id, result)
  "#{status} #{answer.data.kyc.status}"
end
seen[:laterMember] = attempt { API.get_customer_with_http_info(id, reveal: true)[1].to_s }
seen[:laterValue] = attempt { API.get_customer_with_http_info(id, reveal: false)[1].to_s }
seen[:busy] = attempt { create("busy@example.com")[1].to_s }
puts JSON.generate(seen)
