package org.creatorconnect.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says at the end of a build how many tests of each kind ran. */
public final class TestCount {

    private static final Pattern SUITE =
            Pattern.compile("<testsuite [^>]*name=\"([^\"]+)\"[^>]*>", Pattern.DOTALL);
    private static final Pattern TESTS = Pattern.compile(" tests=\"(\\d+)\"");
    private static final Pattern SKIPPED = Pattern.compile(" skipped=\"(\\d+)\"");

    private TestCount() {}

    /**
     * @param arguments the project's folder
     */
    public static void main(String[] arguments) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        int skipped = 0;
        for (String module :
                new String[] {"persistence", "broker", "ejb", "web", "launcher", "ear"}) {
            for (String folder : new String[] {"surefire-reports", "failsafe-reports"}) {
                Path reports = Path.of(arguments[0], module, "target", folder);
                skipped += count(reports, module, counts);
            }
        }
        System.out.println("Tests by kind:");
        counts.forEach((kind, count) -> System.out.printf("  %-50s %5d%n", kind, count));
        System.out.printf("  %-50s %5d%n", "skipped", skipped);
        if (skipped > 0 && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("tests were skipped");
        }
    }

    private static int count(Path reports, String module, Map<String, Integer> counts)
            throws IOException {
        if (!Files.isDirectory(reports)) {
            return 0;
        }
        int skipped = 0;
        try (Stream<Path> files = Files.list(reports)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xml")).toList()) {
                Matcher suite = SUITE.matcher(Files.readString(file));
                if (suite.find()) {
                    counts.merge(
                            kind(module, suite.group(1)),
                            number(TESTS, suite.group()),
                            Integer::sum);
                    skipped += number(SKIPPED, suite.group());
                }
            }
        }
        return skipped;
    }

    private static String kind(String module, String suite) {
        return module.equals("ear") ? kindOfStory(suite) : kindOfModule(module);
    }

    private static String kindOfStory(String suite) {
        if (suite.contains(".browser.")) {
            return "in a browser";
        }
        if (suite.contains(".drill.")) {
            return "drills";
        }
        return suite.contains(".container.")
                ? "in the container (Arquillian)"
                : "from outside, over HTTP and JMS";
    }

    private static String kindOfModule(String module) {
        return switch (module) {
            case "persistence" -> "model and tables (PostgreSQL)";
            case "broker" -> "what the broker takes in";
            case "ejb" -> "use cases";
            case "web" -> "pages, architecture, REST";
            default -> "launcher and bank simulator";
        };
    }

    private static int number(Pattern attribute, String text) {
        Matcher matcher = attribute.matcher(text);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
