package org.creatorconnect.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** Tells at once whether the database answers; it is asked all the time, by others. */
@ApplicationScoped
public class DatabaseProbe {

    @PersistenceUnit EntityManagerFactory entityManagers;

    /** Whether it answered when it was asked last, at most about a second ago. */
    public boolean isWell() {
        ConnectionProvider connections =
                entityManagers
                        .unwrap(SessionFactoryImplementor.class)
                        .getServiceRegistry()
                        .requireService(ConnectionProvider.class);
        return ((WatchedConnections) connections).isWell();
    }
}
