package org.creatorconnect.foundation.service;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.node.NodeNews;
import org.creatorconnect.foundation.node.OtherNodes;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens to what other nodes tell, on a line of its own to the database, and says it here. What
 * was told while the line was broken is lost, so then anything may have changed.
 */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NEVER)
public class NodeLine {

    private static final System.Logger LOG = System.getLogger(NodeLine.class.getName());

    /** So long nothing may be heard before it is asked whether the line still stands. */
    private static final Duration SILENCE = Duration.ofSeconds(2);

    private static final Duration BEFORE_RETRY = Duration.ofSeconds(1);

    private final Settings settings;
    private final OtherNodes others;
    private final Event<NodeNews> heard;

    @Resource(lookup = "java:/jdbc/NodesDS")
    DataSource line;

    @Resource ManagedThreadFactory threads;

    private @Nullable Thread listener;
    private volatile boolean stopping;

    protected NodeLine() {
        this(null, null, null);
    }

    @Inject
    public NodeLine(Settings settings, OtherNodes others, Event<NodeNews> heard) {
        this.settings = settings;
        this.others = others;
        this.heard = heard;
    }

    @PostConstruct
    void open() {
        if (settings.isOneOfSeveral()) {
            listener = threads.newThread(this::listen);
            listener.start();
        }
    }

    @PreDestroy
    void close() {
        stopping = true;
        if (listener != null) {
            listener.interrupt();
        }
    }

    private void listen() {
        while (!stopping) {
            try (Connection connection = line.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("LISTEN " + OtherNodes.CHANNEL);
                LOG.log(INFO, "other nodes are listened to");
                say(new NodeNews(NodeNews.About.ANYTHING, ""));
                listen(connection.unwrap(PGConnection.class), statement);
            } catch (SQLException gone) {
                if (!stopping) {
                    LOG.log(WARNING, "other nodes are not heard: " + gone.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(PGConnection connection, Statement statement) throws SQLException {
        while (!stopping) {
            PGNotification[] told = connection.getNotifications((int) SILENCE.toMillis());
            if (told == null || told.length == 0) {
                statement.execute("SELECT 1");
                continue;
            }
            for (PGNotification one : told) {
                others.heard(one.getParameter()).ifPresent(this::say);
            }
        }
    }

    /** Whoever cannot use one piece of news is told the next one all the same. */
    private void say(NodeNews news) {
        try {
            heard.fire(news);
        } catch (RuntimeException failed) {
            LOG.log(WARNING, "not taken in: " + news, failed);
        }
    }

    private void pause() {
        try {
            Thread.sleep(BEFORE_RETRY.toMillis());
        } catch (InterruptedException end) {
            stopping = true;
        }
    }
}
