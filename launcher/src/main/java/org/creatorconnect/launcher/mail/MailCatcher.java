package org.creatorconnect.launcher.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;

/** A mail server that sends nothing on: whatever it takes is in the folder before it says so. */
public final class MailCatcher implements AutoCloseable {

    private final GreenMail server;
    private final LetterFolder folder;

    private MailCatcher(GreenMail server, LetterFolder folder) {
        this.server = server;
        this.folder = folder;
    }

    /**
     * Runs until the process is ended; exit status 1 and a sentence when the folder or the port
     * cannot be used.
     *
     * @param arguments the port, and the folder of caught letters
     */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            start(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
        } catch (IOException | RuntimeException unusable) {
            System.out.println("The mail catcher ends: " + unusable.getMessage());
            Runtime.getRuntime().exit(1);
        }
        Thread.currentThread().join();
    }

    /** Takes letters at this port of the loopback address from now on. */
    public static MailCatcher start(int port, Path folder) throws IOException {
        LetterFolder letters = LetterFolder.open(folder);
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        server.start();
        UserManager users = server.getUserManager();
        users.setAuthRequired(false);
        MailCatcher catcher = new MailCatcher(server, letters);
        users.setMessageDeliveryHandler(catcher::take);
        return catcher;
    }

    /** Keeps the letter in the folder, and nothing of it in memory. */
    private synchronized GreenMailUser take(MovingMessage letter, MailAddress to)
            throws MessagingException, UserException {
        try {
            folder.keep(letter.getMessage());
            server.purgeEmailFromAllMailboxes();
        } catch (IOException | FolderException full) {
            throw new MessagingException("the letter cannot be kept", full);
        }
        UserManager users = server.getUserManager();
        String mailbox = "caught@localhost";
        return users.hasUser(mailbox)
                ? users.getUser(mailbox)
                : users.createUser(mailbox, mailbox, "");
    }

    @Override
    public void close() {
        server.stop();
    }
}
