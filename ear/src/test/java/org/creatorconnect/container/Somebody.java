package org.creatorconnect.container;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Does things in somebody's name, each in the transaction of its own use case. */
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public abstract class Somebody {

    public <T> T does(Supplier<T> work) {
        return work.get();
    }
}
