<?php
// Uses the client that openapi-generator made for PHP. Prints what it saw as JSON.
require 'GuzzleHttp/autoload.php';
spl_autoload_register(function ($name) {
    $file = 'client/lib/' . str_replace('\\', '/', preg_replace('/^Intake./', '', $name)) . '.php';
    if (str_starts_with($name, 'Intake\\') && is_file($file)) {
        require $file;
    }
});

use Intake\Model;

[, $address, $key] = $argv;
$configuration = (new Intake\Configuration())->setHost($address)->setApiKey('Authorization', $key);
$api = new Intake\Api\CustomersApi(new GuzzleHttp\Client(), $configuration);

function person($email)
{
    return new Model\NewIndividualCustomer([
        'email' => $email,
        'phone' => '07700 900123',
        'phone_country_code' => '44',
        'basic_data' => new Model\NewBasicData([
            'first_name' => 'Ada',
            'last_name' => 'Sample',
            'date_of_birth' => '1990-12-10',
            'nationality' => Model\CountryCode::GB,
            'occupation' => Model\Occupation::STUDENT,
        ]),
        'tax_information' => new Model\NewTaxInformation([
            'number' => 'QQ123456C',
            'type' => Model\TaxNumberType::NATIONAL_INSURANCE_NUMBER,
            'country' => 'GB',
        ]),
        'identification' => new Model\NewIdentification(['code' => 'SPECIMEN-0001', 'country' => 'GB']),
        'main_address' => new Model\NewMainAddress([
            'line1' => '1 Sample Street',
            'line2' => 'Flat 2',
            'city' => 'Sampleton',
            'zip_code' => 'AB1 2CD',
            'country' => 'GB',
        ]),
        'is_pep' => false,
    ]);
}

function create($email)
{
    return $GLOBALS['api']->createIndividualCustomerWithHttpInfo(person($email), null, "key-of-$email");
}

function attempt($step)
{
    try {
        return $step();
    } catch (Intake\ApiException $error) {
        $pointer = json_decode((string) $error->getResponseBody())->errors[0]->pointer ?? '';
        return trim("throws {$error->getCode()} $pointer");
    } catch (Throwable $error) {
        return 'throws ' . get_class($error);
    }
}

$seen = [];
[$customer, $status] = create('ada.sample@example.com');
$seen['create'] = (string) $status;
$id = $customer->getData()->getId();
[$found, $status, $headers] = $api->getCustomerWithHttpInfo($id);
$seen['read'] = $status . ' ' . $found->getData()->getBasicData()->getLastName();
$seen['date'] = get_debug_type($found->getData()->getBasicData()->getDateOfBirth());
$seen['instant'] = get_debug_type($found->getData()->getCreatedAt());
$seen['list'] = attempt(fn() => (string) $api->listCustomersWithHttpInfo(status: ['PENDING', 'APPROVED'])[1]);
$seen['correct'] = attempt(function () use ($api, $id, $headers) {
    $patch = new Model\IndividualCustomerPatch([
        'main_address' => new Model\MainAddressPatch(['line2' => null]),
    ]);
    [$answer, $status] = $api->correctCustomerWithHttpInfo($id, $headers['ETag'][0] ?? $headers['etag'][0], $patch);
    return $status . ($answer->getData()->getMainAddress()->getLine2() ? ' kept' : ' removed');
});
$headers = array_change_key_case($api->getCustomerWithHttpInfo($id)[2]);
$seen['notModified'] = attempt(
    fn() => (string) $api->getCustomerWithHttpInfo($id, if_none_match: $headers['etag'][0])[1],
);
$seen['invalid'] = attempt(fn() => (string) create('nobody')[1]);
$seen['kyc'] = attempt(function () use ($api, $id) {
    $result = new Model\NewKycResult(['status' => Model\KycStatus::APPROVED]);
    [$answer, $status] = $api->recordKycResultWithHttpInfo($id, $result);
    return $status . ' ' . $answer->getData()->getKyc()->getStatus();
});
$seen['laterMember'] = attempt(fn() => (string) $api->getCustomerWithHttpInfo($id, reveal: true)[1]);
$seen['laterValue'] = attempt(fn() => (string) $api->getCustomerWithHttpInfo($id, reveal: false)[1]);
$seen['busy'] = attempt(fn() => (string) create('busy@example.com')[1]);
echo json_encode($seen, JSON_UNESCAPED_SLASHES);
