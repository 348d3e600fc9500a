package org.creatorconnect.catalog.service;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The products of an RSS 2.0 or Atom feed with the attributes of Google Merchant. It is read as a
 * stream: no document type, no entities of its own, nothing outside of it, and depth, texts and
 * every piece between two tags are bounded.
 */
final class XmlRows implements FeedRows {

    /** Elements inside of each other at most. */
    static final int DEEPEST = 32;

    /** Bytes in which something has to begin or end. */
    static final int LONGEST_PIECE = 1 << 20;

    private static final String GOOGLE = "http://base.google.com/ns/1.0";

    private final Pieces pieces;
    private final XMLStreamReader xml;
    private int depth;
    private boolean any;

    XmlRows(InputStream content) throws IOException {
        this.pieces = new Pieces(content);
        try {
            this.xml = factory().createXMLStreamReader(pieces);
        } catch (XMLStreamException broken) {
            throw broken(broken, 1);
        }
    }

    @Override
    public @Nullable GivenProduct next() throws IOException {
        try {
            while (xml.hasNext()) {
                if (step() == XMLStreamConstants.START_ELEMENT && isItem()) {
                    any = true;
                    return item();
                }
            }
        } catch (XMLStreamException broken) {
            throw broken(broken, xml.getLocation().getLineNumber());
        }
        if (!any) {
            throw new BrokenFeed("is XML without an item or entry");
        }
        return null;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("nothing outside of the feed is read");
                });
        return factory;
    }

    private boolean isItem() {
        String name = xml.getLocalName();
        return name.equals("item") || name.equals("entry");
    }

    /** The next event, however it is bounded. */
    private int step() throws XMLStreamException, BrokenFeed {
        int event = xml.next();
        pieces.begin();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw new BrokenFeed("has elements more than " + DEEPEST + " deep");
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD ->
                    throw new BrokenFeed("has a document type (DOCTYPE), which no feed needs");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new BrokenFeed("uses an entity that XML itself does not know");
            default -> {}
        }
        return event;
    }

    private GivenProduct item() throws XMLStreamException, BrokenFeed {
        Item item = new Item();
        int end = depth - 1;
        while (depth > end) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT && depth == end + 2) {
                item.begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT && depth == end + 1) {
                item.end();
            } else if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
                    && depth == end + 2) {
                item.add(xml.getText());
            }
        }
        return item.isTooLong()
                ? GivenProduct.unreadable(
                        "row", "must have at most " + TextRows.LONGEST_ROW + " characters")
                : FeedProduct.of(item);
    }

    private static BrokenFeed broken(XMLStreamException broken, int line) {
        Throwable cause = broken;
        while (cause != null) {
            if (cause instanceof BrokenFeed known) {
                return known;
            }
            Throwable nested =
                    cause instanceof XMLStreamException xml ? xml.getNestedException() : null;
            cause = nested == null ? cause.getCause() : nested;
        }
        return new BrokenFeed("cannot be read as XML at line " + line);
    }

    /** An item while its elements come. What Google defines counts before what the form does. */
    private static final class Item implements FeedValues {

        private final Map<String, String> values = new HashMap<>();
        private final Map<String, String> googles = new HashMap<>();
        private final StringBuilder text = new StringBuilder();
        private String name = "";
        private boolean isGoogles;
        private int length;

        void begin(XMLStreamReader xml) {
            name = xml.getLocalName();
            isGoogles = GOOGLE.equals(xml.getNamespaceURI());
            text.setLength(0);
            String href = xml.getAttributeValue(null, "href");
            if (name.equals("link") && href != null && isThePage(xml)) {
                add(href);
            }
        }

        private static boolean isThePage(XMLStreamReader xml) {
            String relation = xml.getAttributeValue(null, "rel");
            return relation == null || relation.equals("alternate");
        }

        void add(String part) {
            length += part.length();
            if (!isTooLong()) {
                text.append(part);
            }
        }

        void end() {
            if (!text.isEmpty()) {
                (isGoogles ? googles : values).putIfAbsent(name, text.toString());
            }
            text.setLength(0);
        }

        boolean isTooLong() {
            return length > TextRows.LONGEST_ROW;
        }

        @Override
        public @Nullable String get(String wanted) {
            return FeedValues.plain(googles.getOrDefault(wanted, values.get(wanted)));
        }

        @Override
        public boolean has(String wanted) {
            return googles.containsKey(wanted) || values.containsKey(wanted);
        }
    }

    /** Lets the parser have only so much until it comes to an end of something. */
    private static final class Pieces extends FilterInputStream {

        private long piece;

        private Pieces(InputStream content) {
            super(content);
        }

        void begin() {
            piece = 0;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            piece += Math.max(read, 0);
            if (piece > LONGEST_PIECE) {
                throw new BrokenFeed(
                        "has a piece of more than 1 MB in which nothing begins or ends");
            }
            return read;
        }
    }
}
