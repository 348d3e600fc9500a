package org.creatorconnect.submission.provider;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.foundation.Digest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says: the text its readers see, and what it tells other sites about itself, for pages
 * that are drawn by script say it only there: title and description, Open Graph and Twitter cards,
 * schema.org in attributes and as JSON-LD.
 *
 * @param value the text, a line for each part
 * @param embedding where the page can be asked what it looks like elsewhere (oEmbed), if it says so
 */
record PageText(String value, Optional<String> embedding) {

    private static final String DESCRIPTIONS =
            "meta[name=description], meta[name=title], meta[name=keywords], meta[property^=og:],"
                    + " meta[name^=og:], meta[name^=twitter:], meta[property^=twitter:],"
                    + " meta[property^=article:], meta[itemprop]";

    private static final String OEMBED = "link[type=application/json+oembed]";

    private static final List<String> ADDRESSES = List.of("http://", "https://");

    /** A text without markup. */
    PageText(String value) {
        this(value, Optional.empty());
    }

    /**
     * @param address of the page, for what it names relative to itself
     */
    static PageText of(String html, String address) {
        Document page = Jsoup.parse(html, address);
        Stream<String> said =
                Stream.of(
                                Stream.of(page.title(), page.text()),
                                page.select(DESCRIPTIONS).stream().map(PageText::content),
                                page.select("script[type=application/ld+json]").stream()
                                        .flatMap(PageText::data),
                                page.select(OEMBED).stream().map(link -> link.attr("title")))
                        .flatMap(part -> part);
        String value =
                said.map(text -> text.replaceAll("\\s+", " ").strip())
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n"));
        return new PageText(value, page.select(OEMBED).stream().findFirst().map(PageText::target));
    }

    /** What a page says together with what it says for being embedded. */
    PageText with(List<String> more) {
        return new PageText(value + "\n" + String.join("\n", more), embedding);
    }

    boolean mentions(String word) {
        return new AdMark(word).standsIn(value);
    }

    /** SHA-256 in hexadecimal. */
    String hash() {
        return Digest.of(value);
    }

    private static Stream<String> data(Element script) {
        return JsonTexts.of(script.data()).stream();
    }

    /** Addresses of pictures and pages are no words about the content. */
    private static String content(Element description) {
        String content = description.attr("content");
        return ADDRESSES.stream().anyMatch(content::startsWith) ? "" : content;
    }

    private static String target(Element link) {
        return link.absUrl("href");
    }
}
