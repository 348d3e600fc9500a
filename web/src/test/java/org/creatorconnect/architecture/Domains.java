package org.creatorconnect.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rooms of the house, what each may import, and the classes they are made of. */
final class Domains {

    static final String ROOT = "org.creatorconnect.";

    private static final Map<String, Room> ROOMS = Room.ofTheDocument();

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.creatorconnect");

    private Domains() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    static Map<String, Room> rooms() {
        return ROOMS;
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

    /** Every import between two rooms that the document does not allow. */
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
        if (from.equals(to)) {
            return true;
        }
        Room room = ROOMS.get(from);
        return room != null
                && (leaf(type).isEmpty() ? room.modelMayImport(to) : room.mayImport(to));
    }

    private static String part(JavaClass type, int index) {
        String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.");
        return index < parts.length ? parts[index] : "";
    }
}
