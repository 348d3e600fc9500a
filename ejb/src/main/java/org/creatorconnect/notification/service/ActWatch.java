package org.creatorconnect.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.creatorconnect.audit.ActRecorded;

/** Hears what is done, in the transaction that does it. */
@ApplicationScoped
public class ActWatch {

    private final Telling telling;

    protected ActWatch() {
        this(null);
    }

    @Inject
    public ActWatch(Telling telling) {
        this.telling = telling;
    }

    void hear(@Observes ActRecorded act) {
        ToldAct.of(act.action())
                .ifPresent(
                        told ->
                                told.kinds()
                                        .forEach(
                                                (kind, sides) ->
                                                        telling.tell(
                                                                new Telling.News(
                                                                        kind,
                                                                        sides,
                                                                        act.subjectType(),
                                                                        told.asked(
                                                                                act.subjectType())),
                                                                act.subjects())));
    }
}
