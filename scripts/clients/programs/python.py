"""Uses the client that openapi-generator made for Python. Prints what it saw as JSON."""
import json
import sys

import intake

address, key = sys.argv[1:]
configuration = intake.Configuration(host=address, api_key={"Authorization": key})
api = intake.CustomersApi(intake.ApiClient(configuration))


def person(email):
    return intake.NewIndividualCustomer(
        email=email,
        phone="07700 900123",
        phone_country_code="44",
        basic_data=intake.NewBasicData(
            first_name="Ada",
            last_name="Sample",
            date_of_birth="1990-12-10",
            nationality=intake.CountryCode.GB,
            occupation=intake.Occupation.STUDENT,
        ),
        tax_information=intake.NewTaxInformation(
            number="QQ123456C", type="NATIONAL_INSURANCE_NUMBER", country="GB"
        ),
        identification=intake.NewIdentification(code="SPECIMEN-0001", country="GB"),
        main_address=intake.NewMainAddress(
            line1="1 Sample Street", line2="Flat 2", city="Sampleton", zip_code="AB1 2CD", country="GB"
        ),
        is_pep=False,
    )


def attempt(step):
    try:
        return step()
    except intake.ApiException as error:
        try:
            errors = json.loads(error.body)["errors"]
        except (TypeError, KeyError, ValueError):
            return f"throws {error.status}"
        return f"throws {error.status} {errors[0]['pointer']}"
    except Exception as error:
        return f"throws {type(error).__name__}"


def create(email):
    return api.create_individual_customer_with_http_info(person(email), idempotency_key=f"key-of-{email}")


customer, status, _ = create("ada.sample@example.com")
seen = {"create": str(status)}
id = customer.data.id
found, status, headers = api.get_customer_with_http_info(id)
seen["read"] = f"{status} {found.data.basic_data.last_name}"
seen["date"] = type(found.data.basic_data.date_of_birth).__name__
seen["instant"] = type(found.data.created_at).__name__
seen["list"] = attempt(lambda: str(api.list_customers_with_http_info(status=["PENDING", "APPROVED"])[1]))


def correct():
    # A model leaves None out; a dict keeps it, as null.
    patch = {"mainAddress": {"line2": None}}
    answer, status, _ = api.correct_customer_with_http_info(id, headers["ETag"], patch)
    return f"{status} {'kept' if answer.data.main_address.line2 else 'removed'}"


def record():
    result = intake.NewKycResult(status=intake.KycStatus.APPROVED)
    answer, status, _ = api.record_kyc_result_with_http_info(id, result)
    return f"{status} {answer.data.kyc.status}"


seen["correct"] = attempt(correct)
tag = api.get_customer_with_http_info(id)[2]["ETag"]
seen["notModified"] = attempt(lambda: str(api.get_customer_with_http_info(id, if_none_match=tag)[1]))
seen["invalid"] = attempt(lambda: str(create("nobody")[1]))
seen["kyc"] = attempt(record)
seen["laterMember"] = attempt(lambda: str(api.get_customer_with_http_info(id, reveal="true")[1]))
seen["laterValue"] = attempt(lambda: str(api.get_customer_with_http_info(id, reveal="false")[1]))
seen["busy"] = attempt(lambda: str(create("busy@example.com")[1]))
print(json.dumps(seen))
