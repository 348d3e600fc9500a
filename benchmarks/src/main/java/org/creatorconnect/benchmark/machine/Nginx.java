package org.creatorconnect.benchmark.machine;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;

/** A web server that does nothing but send on and write its log. */
public final class Nginx implements AutoCloseable {

    private final Path configuration;
    private final int port;

    public Nginx(Path folder) {
        this.configuration = folder.resolve("nginx.conf");
        this.port = freePort();
        TextFile.write(
                configuration,
                """
                daemon on;
                worker_processes 1;
                pid %1$s/nginx.pid;
                error_log %1$s/nginx-error.log;
                events { worker_connections 1024; }
                http {
                    access_log %1$s/nginx-access.log;
                    keepalive_requests 1000000;
                    server {
                        listen 127.0.0.1:%2$d;
                        location /r/ { return 302 https://shop.example/mug?click_id=0198f2c0a3b47c1e9d5f6a7b8c9d0e1f2a3b; }
                    }
                }
                """
                        .formatted(folder, port));
    }

    public Nginx start() {
        Command.run(LoadTools.path("nginx"), "-c", configuration.toString());
        return this;
    }

    public String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    @Override
    public void close() {
        Command.run(LoadTools.path("nginx"), "-c", configuration.toString(), "-s", "stop");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new BenchmarkFailed("no port is free", failure);
        }
    }
}
