package org.creatorconnect.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.caller.service.RightNeeded;
import org.creatorconnect.identity.TeamRight;
import org.junit.jupiter.api.Test;

/**
 * Every method of every service that merchants or affiliates can call, with the right it asks for.
 * What is not told anywhere is refused to analysts when it could change something.
 */
class RightsTest {

    /** What changes something, and is open to whoever only looks: one's own account and desk. */
    private static final List<String> OPEN_TO_ANALYSTS =
            List.of(
                    "AccountClosures",
                    "AddressChange",
                    "ListExports",
                    "OwnAccess",
                    "OwnLanguage",
                    "OwnNotifications",
                    "OwnOpenId",
                    "OwnProof",
                    "OwnRecords",
                    "OwnSecondFactor",
                    "OwnSessions",
                    "OwnTokens.revoke",
                    "ProgramQueries",
                    "TeamMembers.leave");

    private static final List<String> FOR_OWNERS =
            List.of(
                    "OwnTokens.create",
                    "PayeeQueries",
                    "PayoutMethods",
                    "RosterConsents",
                    "SigningKeys.issue",
                    "TaxForms",
                    "TeamInvitations.invite",
                    "TeamInvitations.renew",
                    "TeamInvitations.withdraw",
                    "TeamMembers.changeRight",
                    "TeamMembers.remove",
                    "Webhooks.add",
                    "Webhooks.change",
                    "Webhooks.rotate");

    @Test
    void manyMethodsAreAskedAbout() {
        assertThat(methods()).hasSizeGreaterThan(200);
    }

    @Test
    void whatBeginsATransactionIsRefusedToAnalystsUnlessItIsListedHere() {
        assertThat(named(TeamRight.ANALYST, method -> !isReading(method)))
                .containsExactlyElementsOf(OPEN_TO_ANALYSTS);
    }

    @Test
    void whatIsForOwnersAloneIsListedHere() {
        assertThat(named(TeamRight.OWNER, method -> true)).containsExactlyElementsOf(FOR_OWNERS);
    }

    /** What is not for owners and not open is the work of every day. */
    @Test
    void allElseThatChangesSomethingIsForManagers() {
        assertThat(named(TeamRight.MANAGER, method -> true))
                .contains("TaskPublication", "TaskApplications", "LinkMaking", "ProductCatalog")
                .contains("Campaigns", "SubmissionReviews", "ApplicationDecisions");
    }

    @Test
    void whatTheStaffAloneDoAsksForNoRight() {
        assertThat(
                        methods()
                                .filter(
                                        method ->
                                                method.getDeclaringClass()
                                                        .getSimpleName()
                                                        .equals("Bans")))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(RightNeeded.of(method)).isEmpty());
    }

    /** What joins no transaction of its own has nothing to change anything with. */
    private static boolean isReading(Method method) {
        NeedsRight told = method.getAnnotation(NeedsRight.class);
        boolean toldByClass = method.getDeclaringClass().isAnnotationPresent(NeedsRight.class);
        return told == null && !toldByClass;
    }

    /** By class where all of its methods ask the same, else by method. */
    private static List<String> named(
            TeamRight right, java.util.function.Predicate<Method> wanted) {
        Map<String, TreeSet<String>> of = new TreeMap<>();
        Map<String, TreeSet<String>> others = new TreeMap<>();
        methods()
                .forEach(
                        method -> {
                            Optional<TeamRight> needed = RightNeeded.of(method);
                            boolean counts =
                                    needed.filter(right::equals).isPresent() && wanted.test(method);
                            (counts ? of : others)
                                    .computeIfAbsent(
                                            method.getDeclaringClass().getSimpleName(),
                                            any -> new TreeSet<>())
                                    .add(method.getName());
                        });
        return of.entrySet().stream()
                .flatMap(
                        one ->
                                others.containsKey(one.getKey())
                                        ? one.getValue().stream()
                                                .map(name -> one.getKey() + "." + name)
                                        : Stream.of(one.getKey()))
                .toList();
    }

    private static Stream<Method> methods() {
        return StreamSupport.stream(Domains.classes().spliterator(), false)
                .filter(RightsTest::isService)
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic());
    }

    private static boolean isService(JavaClass type) {
        boolean bean =
                type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
        // What everybody may call asks for no right; some of it names the server's own classes.
        boolean open =
                type.isAnnotatedWith(PermitAll.class)
                        && type.getMethods().stream()
                                .noneMatch(one -> one.isAnnotatedWith(RolesAllowed.class));
        return bean && !open;
    }
}
