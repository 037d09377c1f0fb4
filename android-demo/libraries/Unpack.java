import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks every AAR of a folder into a folder of its own beside it, and the classes of all of them into one. */
class Unpack {
    public static void main(String[] arguments) throws IOException {
        Path aars = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        try (var found = Files.newDirectoryStream(aars, "*.aar")) {
            for (Path aar : found) {
                String name = aar.getFileName().toString();
                Path own = aars.resolve(name.substring(0, name.length() - ".aar".length()));
                try (var in = Files.newInputStream(aar)) {
                    unpack(in, own);
                }
                for (Path jar : jars(own)) {
                    try (var in = Files.newInputStream(jar)) {
                        unpack(in, classes);
                    }
                }
            }
        }
    }

    private static java.util.List<Path> jars(Path aar) throws IOException {
        try (var all = Files.walk(aar)) {
            return all.filter(path -> {
                String name = aar.relativize(path).toString();
                return name.equals("classes.jar") || name.startsWith("libs") && name.endsWith(".jar");
            }).toList();
        }
    }

    private static void unpack(InputStream archive, Path into) throws IOException {
        var zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path path = into.resolve(entry.getName()).normalize();
            boolean signature = entry.getName().matches("META-INF/(MANIFEST\\.MF|[^/]*\\.(SF|RSA))");
            if (entry.isDirectory() || signature || !path.startsWith(into.normalize())) {
                continue;
            }
            Files.createDirectories(path.getParent());
            byte[] bytes = zip.readAllBytes();
            Files.copy(new ByteArrayInputStream(bytes), path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
