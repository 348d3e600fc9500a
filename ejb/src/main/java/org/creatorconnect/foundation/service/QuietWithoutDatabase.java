package org.creatorconnect.foundation.service;

import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;

/**
 * Around every timer, by {@code ejb-jar.xml}: what cannot be done because the database does not
 * answer is done when the timer comes again, and the log need not tell each of them with all its
 * causes. That the database is away is told once, by who watches it.
 */
public class QuietWithoutDatabase {

    private static final System.Logger LOG = System.getLogger(QuietWithoutDatabase.class.getName());

    /**
     * @throws Exception as the timer's work, unless the database is away
     */
    @AroundTimeout
    public Object work(InvocationContext timer) throws Exception {
        try {
            return timer.proceed();
        } catch (Exception failed) {
            if (DatabaseFailure.of(failed) != DatabaseFailure.AWAY) {
                throw failed;
            }
            LOG.log(System.Logger.Level.DEBUG, "put off: " + timer.getMethod());
            return null;
        }
    }
}
