package org.creatorconnect.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Transient;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The house's rules: a newcomer finds the room, and the walls stay where they are. */
class ArchitectureTest {

    private static final String[] EDGES = {
        "jakarta.faces..",
        "jakarta.ws.rs..",
        "jakarta.jms..",
        "jakarta.servlet..",
        "org.primefaces.."
    };

    /** {@code docs/architecture.md} has the table. */
    @Test
    void roomsImportOnlyWhatTheDocumentAllows() {
        assertThat(Domains.forbiddenImports()).isEmpty();
    }

    @Test
    void theDocumentNamesTheRoomsThereAre() {
        assertThat(types().map(Domains::domain).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Domains.rooms().keySet());
    }

    @Test
    void noPackagesImportEachOtherInACircle() {
        slices().matching("org.creatorconnect.(**)")
                .should()
                .beFreeOfCycles()
                .check(Domains.classes());
    }

    @Test
    void noPackageHoldsMoreThan25Types() {
        Map<String, Long> crowded =
                types().filter(type -> !type.isNestedClass())
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .filter(type -> !isGenerated(type))
                        .collect(
                                Collectors.groupingBy(
                                        JavaClass::getPackageName, Collectors.counting()));
        crowded.values().removeIf(count -> count <= 25);
        assertThat(crowded).isEmpty();
    }

    /**
     * What checks questions when they are compiled trips over such a method in silence: it looks
     * for a getter in its first three letters. One that is marked it does not look at.
     */
    @Test
    void noShortMethodOfAnEntityKeepsItsQuestionsFromBeingChecked() {
        assertThat(
                        types().filter(type -> type.isAnnotatedWith(Entity.class))
                                .flatMap(type -> type.getMethods().stream())
                                .filter(method -> method.getRawParameterTypes().isEmpty())
                                .filter(method -> method.getName().length() < 3)
                                .filter(method -> !method.isAnnotatedWith(Transient.class)))
                .isEmpty();
    }

    /** What the compiler makes of entities and questions ends with an underscore. */
    private static boolean isGenerated(JavaClass type) {
        return type.getSimpleName().endsWith("_");
    }

    @Test
    void theModelKnowsNoEdgeAndNoUseCase() {
        Set<String> model =
                types().filter(type -> Domains.leaf(type).isEmpty())
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet());
        noClasses()
                .that()
                .resideInAnyPackage(model.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EDGES)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.creatorconnect.*.service..",
                        "org.creatorconnect.*.query..",
                        "org.creatorconnect.*.provider..",
                        "org.creatorconnect.*.rest..",
                        "org.creatorconnect.*.view..")
                .check(Domains.classes());
    }

    @Test
    void useCasesKnowNoWebEdge() {
        noClasses()
                .that()
                .resideInAnyPackage("..service..", "..query..", "..provider..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.ws.rs..",
                        "jakarta.servlet..",
                        "org.primefaces..")
                .check(Domains.classes());
    }

    @Test
    void edgesCallUseCasesAndNothingBelow() {
        noClasses()
                .that()
                .resideInAnyPackage("..rest..", "..view..", "org.creatorconnect.portal..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .check(Domains.classes());
    }

    /** See there why. */
    @Test
    void nobodyFindsARowButByRows() {
        noClasses()
                .should()
                .callMethodWhere(
                        describe(
                                "EntityManager.find",
                                call ->
                                        call.getName().equals("find")
                                                && call.getTargetOwner()
                                                        .isEquivalentTo(EntityManager.class)))
                .check(Domains.classes());
    }

    @Test
    void nothingButTheApplicationsClockAsksForTheTime() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ApplicationClock")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callConstructor(Date.class)
                .check(Domains.classes());
    }

    @Test
    void moneyIsNeverFloating() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        "..money..", "..ledger..", "..commission..", "..payout..", "..earnings..")
                .should()
                .haveRawReturnType(double.class)
                .orShould()
                .haveRawReturnType(float.class)
                .check(Domains.classes());
    }

    @Test
    void entitiesHaveNoSetters() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(Domains.classes());
    }

    @Test
    void consumersAreNamedSo() {
        classes()
                .that()
                .areAnnotatedWith(MessageDriven.class)
                .should()
                .haveSimpleNameEndingWith("Consumer")
                .allowEmptyShould(true)
                .check(Domains.classes());
    }

    @Test
    void namesSayWhatAThingIs() {
        assertThat(
                        types().map(JavaClass::getSimpleName)
                                .filter(
                                        name ->
                                                name.matches(
                                                        ".+(Impl|Manager|Helper|Util|Utils|DTO|Data|Bean)"))
                                .toList())
                .isEmpty();
    }

    @Test
    void everySessionBeanSaysWhoMayCallIt() {
        assertThat(
                        types().filter(type -> type.isAnnotatedWith(Stateless.class))
                                .filter(
                                        type ->
                                                !type.isAnnotatedWith(
                                                                jakarta.annotation.security
                                                                        .PermitAll.class)
                                                        && !type.isAnnotatedWith(
                                                                jakarta.annotation.security
                                                                        .RolesAllowed.class))
                                .map(JavaClass::getName)
                                .toList())
                .isEmpty();
    }

    @Test
    void whoeverNeedsMoreThanSixCollaboratorsSaysWhy() {
        assertThat(
                        types().flatMap(type -> type.getConstructors().stream())
                                .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                                .filter(
                                        constructor ->
                                                constructor.getRawParameterTypes().size() > 6)
                                .map(constructor -> constructor.getOwner().getSimpleName())
                                .toList())
                .containsExactlyInAnyOrderElementsOf(SevenCollaborators.WHY.keySet());
    }

    @Test
    void aPackageBelongsToOneModule() {
        Map<String, Set<String>> modules = new TreeMap<>();
        types().forEach(
                        type ->
                                modules.computeIfAbsent(
                                                type.getPackageName(), name -> new TreeSet<>())
                                        .add(module(type)));
        assertThat(modules).allSatisfy((name, homes) -> assertThat(homes).as(name).hasSize(1));
    }

    private static String module(JavaClass type) {
        String uri = type.getSource().orElseThrow().getUri().toString();
        return uri.replaceAll(".*/(persistence|ejb|web)/target.*", "$1")
                .replaceAll(".*creator-connect-(persistence|ejb|web).*", "$1");
    }

    private static java.util.stream.Stream<JavaClass> types() {
        return StreamSupport.stream(Domains.classes().spliterator(), false);
    }
}
