package org.creatorconnect.foundation.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * Asks long questions of the standby, where there is one that is at most a minute behind, and else
 * of the primary. Only for questions that change nothing and whose answer need not know what the
 * caller did a moment ago. What the standby cannot answer, the primary is asked again.
 */
@ApplicationScoped
public class StandbyReads {

    private final StandbyLook look;

    @PersistenceContext EntityManager entityManager;

    @Resource(lookup = "java:/jdbc/ReadDS")
    DataSource standby;

    protected StandbyReads() {
        this(null);
    }

    @Inject
    public StandbyReads(StandbyLook look) {
        this.look = look;
    }

    /** The answer; rows are to be read within the question. */
    public <T> T read(Function<EntityManager, T> question) {
        if (look.isUsable()) {
            try (Connection connection = standby.getConnection();
                    Session session = session(connection)) {
                return question.apply(session);
            } catch (SQLException | PersistenceException gone) {
                look.failed(gone);
            }
        }
        return question.apply(entityManager);
    }

    private Session session(Connection connection) {
        return entityManager
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .withOptions()
                .connection(connection)
                .autoJoinTransactions(false)
                .flushMode(FlushMode.MANUAL)
                .openSession();
    }
}
