import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.security.*;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.*;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public class Receiver {
  static final long TOLERANCE_S = 5 * 60;
  // What comes before the 32 bytes of an Ed25519 key in DER.
  static final byte[] DER = HexFormat.of().parseHex("302a300506032b6570032100");

  static byte[] keyOf(String variable) {
    return Base64.getDecoder().decode(System.getenv(variable).replaceFirst("^wh(sec|pk)_", ""));
  }

  static byte[] joined(byte[] first, byte[] second) {
    var all = new ByteArrayOutputStream();
    all.writeBytes(first);
    all.writeBytes(second);
    return all.toByteArray();
  }

  static boolean isGenuine(String id, String timestamp, String signatures, byte[] body) throws Exception {
    if (id == null || timestamp == null || signatures == null || !timestamp.matches("[0-9]{1,12}")) return false;
    if (Math.abs(Instant.now().getEpochSecond() - Long.parseLong(timestamp)) > TOLERANCE_S) return false;
    byte[] signed = joined((id + "." + timestamp + ".").getBytes("UTF-8"), body);
    for (String one : signatures.split(" ")) {
      String[] parts = one.split(",", 2);
      if (parts.length == 2 && isRight(parts[0], parts[1], signed)) return true;
    }
    return false;
  }

  static boolean isRight(String version, String text, byte[] signed) throws Exception {
    byte[] signature;
    try {
      signature = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
    if (version.equals("v1")) {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(keyOf("WEBHOOK_SECRET"), "HmacSHA256"));
      return MessageDigest.isEqual(signature, mac.doFinal(signed));
    }
    if (!version.equals("v1a") || signature.length != 64) return false;
    var key = new X509EncodedKeySpec(joined(DER, keyOf("WEBHOOK_PUBLIC_KEY")));
    Signature ed25519 = Signature.getInstance("Ed25519");
    ed25519.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(key));
    ed25519.update(signed);
    return ed25519.verify(signature);
  }

  public static void main(String[] args) throws Exception {
    var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/", exchange -> {
      byte[] body = exchange.getRequestBody().readAllBytes();
      var headers = exchange.getRequestHeaders();
      int status = 400;
      try {
        boolean isGenuine = isGenuine(
            headers.getFirst("webhook-id"),
            headers.getFirst("webhook-timestamp"),
            headers.getFirst("webhook-signature"),
            body);
        if (isGenuine) {
          // Read the event with the JSON library that you have.
          status = 204;
        }
      } catch (Exception fault) {
        status = 500;
      }
      exchange.sendResponseHeaders(status, -1);
      exchange.close();
    });
    server.start();
    System.out.println(server.getAddress().getPort());
  }
}
