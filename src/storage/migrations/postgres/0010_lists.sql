-- Lists of a client's customers, by status, in the order of their ids.
CREATE INDEX customers_by_client ON customers (client_id, kyc_status, id);
