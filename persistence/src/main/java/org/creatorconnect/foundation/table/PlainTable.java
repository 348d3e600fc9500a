package org.creatorconnect.foundation.table;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import org.hibernate.query.NativeQuery;

/**
 * A table of which no entity is kept in memory. Writing to it looks at no entity: before any other
 * statement all of them are looked over for what changed, and after it caches are cleared.
 *
 * @param name as the database has it
 */
public record PlainTable(String name) {

    /**
     * A statement that writes here and refers to nothing that entities have yet to write.
     *
     * @param sql with named parameters
     */
    public Query write(EntityManager entityManager, String sql) {
        return entityManager
                .createNativeQuery(sql)
                .unwrap(NativeQuery.class)
                .addSynchronizedQuerySpace(name)
                .setFlushMode(FlushModeType.COMMIT);
    }
}
