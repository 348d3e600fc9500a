package org.creatorconnect.click.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.click.Click;
import org.creatorconnect.click.ClickRepository;

/** Writes one batch of clicks, whole or not at all. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClickWriting {

    private final ClickRepository clicks;

    protected ClickWriting() {
        this(null);
    }

    @Inject
    public ClickWriting(ClickRepository clicks) {
        this.clicks = clicks;
    }

    public void write(List<Click> batch) {
        clicks.write(batch);
    }
}
