package io.quecsim.simulator.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dashboard's files, from the class path: its own under {@code META-INF/resources/quecsim/}, and below {@code /vendor/}
 * the browser libraries as their jars hold them. The pages name no version; it is read from the jar that is there.
 */
final class Pages {
    private static final String OWN = "META-INF/resources/quecsim/";
    private static final Pattern SAFE_PATH = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");
    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    /** What a page may load: this server's files and the import map that stands in it, by its hash; nothing else. */
    private static final String POLICY = "default-src 'none'; script-src 'self' 'sha256-%s'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final ClassLoader loader;
    private final Map<String, String> vendors = new LinkedHashMap<>();
    private final String policy;

    /**
     * One file.
     *
     * @param type its media type
     * @param tag changes when the content changes
     */
    record Page(byte[] content, String type, String tag) {}

    /** A library: the path it is served under, and where its jar keeps version and files. */
    private record Vendor(String path, String group, String artifact, String root) {}

    private static final List<Vendor> VENDORS = List.of(
            new Vendor("lit", "org.mvnpm", "lit", "META-INF/resources/_static/lit/"),
            new Vendor("lit-html", "org.mvnpm", "lit-html", "META-INF/resources/_static/lit-html/"),
            new Vendor("lit-element", "org.mvnpm", "lit-element", "META-INF/resources/_static/lit-element/"),
            new Vendor(
                    "reactive-element",
                    "org.mvnpm.at.lit",
                    "reactive-element",
                    "META-INF/resources/_static/reactive-element/"),
            new Vendor("uplot", "org.webjars.npm", "uplot", "META-INF/resources/webjars/uplot/"));

    private Pages(ClassLoader loader) {
        this.loader = loader;
        for (Vendor vendor : VENDORS) {
            vendors.put(vendor.path, vendor.root + version(vendor) + "/");
        }
        Page index = page("/").orElseThrow(() -> new IllegalStateException("the webui jar is not on the class path"));
        Matcher script = INLINE_SCRIPT.matcher(new String(index.content, StandardCharsets.UTF_8));
        String inline = script.find() ? script.group(1) : "";
        byte[] hash = sha256().digest(inline.getBytes(StandardCharsets.UTF_8));
        this.policy = String.format(Locale.ROOT, POLICY, Base64.getEncoder().encodeToString(hash));
    }

    /** @throws IllegalStateException if the dashboard's jars are not there */
    static Pages ofClassPath() {
        return new Pages(Pages.class.getClassLoader());
    }

    /** The content security policy every page is sent with. */
    String policy() {
        return policy;
    }

    /** The file at {@code path}, which begins with a slash; {@code /} is the page itself. */
    Optional<Page> page(String path) {
        String file = path.equals("/") ? "/index.html" : path;
        String type = type(file);
        if (type.isEmpty() || !SAFE_PATH.matcher(file).matches()) {
            return Optional.empty();
        }
        return resource(file).flatMap(this::content).map(bytes -> new Page(bytes, type, tag(bytes)));
    }

    private Optional<String> resource(String file) {
        if (!file.startsWith("/vendor/")) {
            return Optional.of(OWN + file.substring(1));
        }
        String[] parts = file.split("/", 4);
        String root = vendors.get(parts[2]);
        return root == null || parts.length < 4 ? Optional.empty() : Optional.of(root + parts[3]);
    }

    private Optional<byte[]> content(String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String version(Vendor vendor) {
        String resource = "META-INF/maven/" + vendor.group + "/" + vendor.artifact + "/pom.properties";
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar of " + vendor.artifact + " is not on the class path");
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tag(byte[] content) {
        byte[] hash = sha256().digest(content);
        return '"'
                + Base64.getUrlEncoder().withoutPadding().encodeToString(hash).substring(0, 22)
                + '"';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** The media type by the file's ending; empty for what is not served. */
    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "json", "map" -> "application/json";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            default -> "";
        };
    }
}
