# Uses OpenAPI::Client, which reads the contract when it runs. Prints what it saw as JSON.
use strict;
use warnings;
use OpenAPI::Client;
use Mojo::JSON qw(encode_json false true);

my ($document, $address, $key) = @ARGV;
my $client = OpenAPI::Client->new("file://$document", base_url => $address);
$client->ua->on(start => sub { $_[1]->req->headers->authorization($key) });

sub person {
  my $email = shift;
  return {
    email            => $email,
    phone            => "07700 900123",
    phoneCountryCode => "44",
    basicData        => {
      firstName   => "Ada",
      lastName    => "Sample",
      dateOfBirth => "1990-12-10",
      nationality => "GB",
      occupation  => "15",
    },
    taxInformation => { number => "QQ123456C", type => "NATIONAL_INSURANCE_NUMBER", country => "GB" },
    identification => { code => "SPECIMEN-0001", country => "GB" },
    mainAddress    => {
      line1   => "1 Sample Street",
      line2   => "Flat 2",
      city    => "Sampleton",
      zipCode => "AB1 2CD",
      country => "GB",
    },
    isPep => false,
  };
}

sub status {
  my $answer  = shift;
  my $pointer = $answer->res->json("/errors/0/pointer");
  # What the client itself refuses has no address that it was sent to.
  return "not sent: " . $answer->error->{message} unless defined $answer->remote_address;
  return $answer->res->code . ($pointer ? " $pointer" : "");
}

sub create {
  my $email = shift;
  return $client->call(
    createIndividualCustomer => { body => person($email), "Idempotency-Key" => "key-of-$email" });
}

my $created = create("ada.sample\@example.com");
my %seen    = (create => status($created));
my $id      = $created->res->json("/data/id");
my $found   = $client->call(getCustomer => { id => $id });
$seen{read}    = status($found) . " " . $found->res->json("/data/basicData/lastName");
$seen{date}    = ref($found->res->json("/data/basicData/dateOfBirth")) || "string";
$seen{instant} = ref($found->res->json("/data/createdAt")) || "string";
$seen{list}    = status($client->call(listCustomers => { status => "PENDING,APPROVED" }));

my $patch     = { mainAddress => { line2 => undef } };
my $corrected = $client->call(
  correctCustomer => { id => $id, "If-Match" => $found->res->headers->etag, body => $patch });
$seen{correct}
  = status($corrected) . ($corrected->res->json("/data/mainAddress/line2") ? " kept" : " removed");

my $tag = $client->call(getCustomer => { id => $id })->res->headers->etag;
$seen{notModified} = status($client->call(getCustomer => { id => $id, "If-None-Match" => $tag }));
$seen{invalid} = status(create("nobody"));
my $judged = $client->call(recordKycResult => { id => $id, body => { status => "APPROVED" } });
$seen{kyc}         = status($judged) . " " . ($judged->res->json("/data/kyc/status") // "");
$seen{laterMember} = status($client->call(getCustomer => { id => $id, reveal => "true" }));
$seen{laterValue}  = status($client->call(getCustomer => { id => $id, reveal => "false" }));
$seen{busy}        = status(create("busy\@example.com"));
print encode_json(\%seen);
