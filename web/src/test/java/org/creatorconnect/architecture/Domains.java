package org.creatorconnect.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The domains, what each may import, and the classes they are made of. */
final class Domains {

    static final String ROOT = "org.creatorconnect.";

    /** What every domain may import. */
    static final Set<String> COMMON =
            Set.of("refusal", "money", "time", "identity", "audit", "platform");

    /** What a domain may import beyond {@link #COMMON} and itself. */
    static final Map<String, Set<String>> GRAPH =
            Map.ofEntries(
                    Map.entry("refusal", Set.of()),
                    Map.entry("money", Set.of()),
                    Map.entry("time", Set.of()),
                    Map.entry("identity", Set.of()),
                    Map.entry("audit", Set.of("ledger")),
                    Map.entry("platform", Set.of("ledger")),
                    Map.entry("ledger", Set.of()),
                    Map.entry("messaging", Set.of()),
                    Map.entry("registry", Set.of()),
                    Map.entry("catalog", Set.of("registry")),
                    Map.entry("funding", Set.of("catalog", "ledger")),
                    Map.entry("earnings", Set.of("registry", "ledger")),
                    Map.entry("taskcenter", Set.of("registry", "catalog", "ledger", "earnings")),
                    Map.entry("tracking", Set.of("registry", "catalog")),
                    Map.entry(
                            "commission",
                            Set.of(
                                    "tracking",
                                    "taskcenter",
                                    "catalog",
                                    "registry",
                                    "ledger",
                                    "earnings")),
                    Map.entry("payout", Set.of("registry", "ledger", "earnings", "messaging")));

    /**
     * Domains that may read all others, and that no other domain reads; only the portal's shell is
     * what every page's view stands on.
     */
    static final Set<String> READERS = Set.of("reporting", "notification", "demo", "portal");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.creatorconnect");

    private Domains() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    /**
     * The first word after the root: {@code payout} of {@code org.creatorconnect.payout.service}.
     */
    static String domain(JavaClass type) {
        return part(type, 0);
    }

    /** The second word after the root, empty for the model itself. */
    static String leaf(JavaClass type) {
        return part(type, 1);
    }

    /** Every import between two domains that the graph does not allow. */
    static Set<String> forbiddenImports() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith(ROOT) && !isAllowed(type, target)) {
                    found.add(type.getName() + " -> " + target.getName());
                }
            }
        }
        return found;
    }

    private static boolean isAllowed(JavaClass type, JavaClass target) {
        String from = domain(type);
        String to = domain(target);
        if (from.equals(to) || READERS.contains(from)) {
            return true;
        }
        if (to.equals("portal")) {
            return leaf(type).equals("view");
        }
        return !READERS.contains(to)
                && (COMMON.contains(to) || GRAPH.getOrDefault(from, Set.of()).contains(to));
    }

    private static String part(JavaClass type, int index) {
        String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.");
        return index < parts.length ? parts[index] : "";
    }
}
