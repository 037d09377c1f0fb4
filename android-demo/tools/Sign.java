import com.android.apksig.ApkSigner;
import com.android.apksig.ApkVerifier;
import com.android.apksig.KeyConfig;
import java.io.File;
import java.io.FileInputStream;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** Aligns an APK and signs it with the only key of a key store, whose password is `lotsen`; then verifies it. */
class Sign {
    public static void main(String[] arguments) throws Exception {
        char[] password = "lotsen".toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (var in = new FileInputStream(arguments[0])) {
            store.load(in, password);
        }
        String alias = store.aliases().nextElement();
        var key = (PrivateKey) store.getKey(alias, password);
        var certificate = (X509Certificate) store.getCertificate(alias);
        var signer = new ApkSigner.SignerConfig.Builder(alias, new KeyConfig.Jca(key), List.of(certificate)).build();
        var signed = new File(arguments[2]);
        new ApkSigner.Builder(List.of(signer))
                .setInputApk(new File(arguments[1]))
                .setOutputApk(signed)
                .setV1SigningEnabled(false)
                .build()
                .sign();
        ApkVerifier.Result result = new ApkVerifier.Builder(signed).build().verify();
        if (!result.isVerified() || !result.isVerifiedUsingV2Scheme()) {
            System.err.println("apk: " + signed + " is not signed: " + result.getErrors());
            System.exit(1);
        }
    }
}
