package org.creatorconnect.story;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Pages that are put up on this machine; what nobody put up is empty. */
final class PageServer {

    private record Page(int status, String text) {}

    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> reads = new CopyOnWriteArrayList<>();
    private final HttpServer web;

    PageServer() throws IOException {
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/", this::answer);
        web.start();
    }

    /** Puts a page up; what begins with http is redirected to. */
    void put(String path, String text) {
        put(path, text.startsWith("http") ? 302 : 200, text);
    }

    void put(String path, int status, String text) {
        pages.put(path, new Page(status, text));
    }

    int port() {
        return web.getAddress().getPort();
    }

    /** How often any page was read. */
    int reads() {
        return reads.size();
    }

    /** How often this page was read. */
    int reads(String path) {
        return (int) reads.stream().filter(path::equals).count();
    }

    void stop() {
        web.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        reads.add(path);
        Page page = pages.getOrDefault(path, new Page(200, ""));
        byte[] body = page.text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        if (page.status() == 302) {
            exchange.getResponseHeaders().set("Location", page.text());
        }
        exchange.sendResponseHeaders(page.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
