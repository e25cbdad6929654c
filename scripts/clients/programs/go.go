// Uses the client that openapi-generator made for Go. Prints what it saw as JSON.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"strings"

	"intake"
)

var (
	api *intake.CustomersApiService
	ctx context.Context
)

func person(email string) intake.IndividualCustomerInput {
	line2, city, zipCode := "Flat 2", "Sampleton", "AB1 2CD"
	firstName := "Ada"
	return intake.IndividualCustomerInput{
		Email:            email,
		Phone:            "07700 900123",
		PhoneCountryCode: "44",
		BasicData: intake.BasicDataInput{
			FirstName:   &firstName,
			LastName:    "Sample",
			DateOfBirth: "1990-12-10",
			Nationality: intake.COUNTRYCODE_GB,
			Occupation:  intake.OCCUPATION_STUDENT,
		},
		TaxInformation: intake.TaxInformationInput{
			Number:  "QQ123456C",
			Type:    intake.TAXNUMBERTYPE_NATIONAL_INSURANCE_NUMBER,
			Country: intake.COUNTRYCODE_GB,
		},
		Identification: intake.IdentificationInput{Code: "SPECIMEN-0001", Country: intake.COUNTRYCODE_GB},
		MainAddress: intake.MainAddressInput{
			Line1: "1 Sample Street", Line2: &line2, City: &city, ZipCode: &zipCode, Country: intake.COUNTRYCODE_GB,
		},
		IsPep: false,
	}
}

func create(email string) (intake.CustomerCreated, *http.Response, error) {
	request := api.CreateIndividualCustomer(ctx).IndividualCustomerInput(person(email))
	return request.IdempotencyKey("key-of-" + email).Execute()
}

func read(id string) (intake.CustomerFound, *http.Response, error) {
	return api.GetCustomer(ctx, id).Execute()
}

// outcome says what a caller learns: the status, and of an error the first pointer in it.
func outcome(response *http.Response, err error) string {
	if err == nil {
		return fmt.Sprint(response.StatusCode)
	}
	if response == nil {
		return "error " + err.Error()
	}
	refusal, isRefusal := err.(intake.GenericOpenAPIError)
	var body struct{ Errors []struct{ Pointer string } }
	if isRefusal && json.Unmarshal(refusal.Body(), &body) == nil && len(body.Errors) > 0 {
		return fmt.Sprint("error ", response.StatusCode, " ", body.Errors[0].Pointer)
	}
	return fmt.Sprint("error ", response.StatusCode)
}

func main() {
	configuration := intake.NewConfiguration()
	configuration.Servers[0].URL = os.Args[1]
	keys := map[string]intake.APIKey{"apiKey": {Key: os.Args[2]}}
	ctx = context.WithValue(context.Background(), intake.ContextAPIKeys, keys)
	api = intake.NewAPIClient(configuration).CustomersApi

	seen := map[string]string{}
	created, response, err := create("ada.sample@example.com")
	seen["create"] = outcome(response, err)
	id := created.Data.Id
	found, response, err := read(id)
	seen["read"] = outcome(response, err) + " " + found.Data.BasicData.LastName
	seen["date"] = fmt.Sprintf("%T", found.Data.BasicData.DateOfBirth)
	seen["instant"] = fmt.Sprintf("%T", found.Data.CreatedAt)
	statuses := []intake.KycStatus{intake.KYCSTATUS_PENDING, intake.KYCSTATUS_APPROVED}
	_, listed, err := api.ListCustomers(ctx).Status(statuses).Execute()
	seen["list"] = outcome(listed, err)
	seen["correct"] = correct(id, response.Header.Get("ETag"))

	_, response, _ = read(id)
	_, response, err = api.GetCustomer(ctx, id).IfNoneMatch(response.Header.Get("ETag")).Execute()
	seen["notModified"] = outcome(response, err)
	_, response, err = create("nobody")
	seen["invalid"] = outcome(response, err)
	result := intake.KycResultInput{Status: intake.KYCSTATUS_APPROVED}
	judged, response, err := api.RecordKycResult(ctx, id).KycResultInput(result).Execute()
	seen["kyc"] = outcome(response, err) + " " + string(judged.Data.Kyc.Status)
	_, response, err = api.GetCustomer(ctx, id).Reveal(true).Execute()
	seen["laterMember"] = outcome(response, err)
	_, response, err = api.GetCustomer(ctx, id).Reveal(false).Execute()
	seen["laterValue"] = outcome(response, err)
	_, response, err = create("busy@example.com")
	seen["busy"] = outcome(response, err)
	json.NewEncoder(os.Stdout).Encode(seen)
}

func correct(id string, tag string) string {
	address := intake.MainAddressPatch{}
	address.SetLine2Nil()
	patch := intake.IndividualCustomerPatch{MainAddress: &address}
	corrected, response, err := api.CorrectCustomer(ctx, id).IfMatch(tag).IndividualCustomerPatch(patch).Execute()
	if corrected.Data.MainAddress.Line2 == nil {
		return strings.TrimSpace(outcome(response, err) + " removed")
	}
	return outcome(response, err) + " kept"
}
