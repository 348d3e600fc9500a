package org.creatorconnect.channel.provider;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.DirContext;
import javax.naming.spi.InitialContextFactory;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.ChannelSighting;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.channel.ProofWay;

/**
 * Looks for the code in the TXT records of a website's name, or of {@code _creator-connect} below
 * it. Who writes those owns the name, and so only a whole website can be proved by them.
 */
final class DnsProbe implements ChannelProbe {

    private static final String WEBSITE = "WEBSITE";
    private static final String BELOW = "_creator-connect.";
    private static final String PROVIDER = "com.sun.jndi.dns.DnsContextFactory";
    private static final String MILLISECONDS = "2000";
    private static final String ATTEMPTS = "2";

    private final String server;

    /**
     * @param server {@code host:port}; empty for those of this machine
     */
    DnsProbe(String server) {
        this.server = server;
    }

    @Override
    public ProofWay way() {
        return ProofWay.DNS;
    }

    @Override
    public boolean leadsTo(ChannelAddress address) {
        String place = address.place();
        return address.platform().equals(WEBSITE)
                && place.indexOf('/') < 0
                && place.indexOf(':') < 0
                && place.matches(".*\\.[a-z][a-z0-9-]*");
    }

    @Override
    public ChannelSighting look(Channel channel, String code) {
        String name = channel.address().place();
        List<String> texts = new ArrayList<>(records(BELOW + name));
        texts.addAll(records(name));
        return new ChannelSighting(
                Optional.empty(),
                !code.isEmpty() && texts.stream().anyMatch(one -> one.contains(code)));
    }

    /** Its provider hands out texts alone, and is asked for nothing else. */
    @SuppressWarnings("BanJNDI")
    private List<String> records(String name) {
        DirContext context = null;
        try {
            context = (DirContext) factory().getInitialContext(environment());
            Attribute found = context.getAttributes(name + ".", new String[] {"TXT"}).get("TXT");
            List<String> texts = new ArrayList<>();
            for (int i = 0; found != null && i < found.size(); i++) {
                texts.add(String.valueOf(found.get(i)));
            }
            return texts;
        } catch (NameNotFoundException none) {
            return List.of();
        } catch (NamingException silent) {
            throw new ChannelUnseen(LookOutcome.SILENT);
        } finally {
            close(context);
        }
    }

    /** The server we run in has a naming of its own, which knows no other. */
    private static InitialContextFactory factory() {
        return ServiceLoader.load(InitialContextFactory.class, ClassLoader.getPlatformClassLoader())
                .stream()
                .filter(one -> one.type().getName().equals(PROVIDER))
                .findFirst()
                .orElseThrow(() -> new ChannelUnseen(LookOutcome.UNREADABLE))
                .get();
    }

    @SuppressWarnings("JdkObsolete") // the naming interface takes it
    private Hashtable<String, String> environment() {
        Hashtable<String, String> environment = new Hashtable<>();
        environment.put(Context.PROVIDER_URL, server.isEmpty() ? "dns:" : "dns://" + server);
        environment.put("com.sun.jndi.dns.timeout.initial", MILLISECONDS);
        environment.put("com.sun.jndi.dns.timeout.retries", ATTEMPTS);
        return environment;
    }

    @SuppressWarnings("BanJNDI")
    private static void close(DirContext context) {
        try {
            if (context != null) {
                context.close();
            }
        } catch (NamingException harmless) {
            throw new ChannelUnseen(LookOutcome.SILENT);
        }
    }
}
