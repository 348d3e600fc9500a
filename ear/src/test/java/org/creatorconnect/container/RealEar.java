package org.creatorconnect.container;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it was built, with the tests and the people they act as added to its WAR. */
final class RealEar {

    private static final String WAR = "creator-connect-web.war";

    private RealEar() {}

    static EnterpriseArchive with(Class<?>... tests) {
        EnterpriseArchive ear =
                ShrinkWrap.create(ZipImporter.class, "creator-connect.ear")
                        .importFrom(new File("target/creator-connect.ear"))
                        .as(EnterpriseArchive.class);
        WebArchive war = ear.getAsType(WebArchive.class, WAR);
        war.addClasses(tests)
                .addClasses(
                        Somebody.class,
                        AsFinance.class,
                        AsSecondFinance.class,
                        AsAuditor.class,
                        AsOperator.class)
                .addAsLibraries(jarOf(Assertions.class))
                .addAsWebInfResource("container-ejb3.xml", "jboss-ejb3.xml");
        ear.delete(WAR);
        return ear.addAsModule(Testable.archiveToTest(war));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
