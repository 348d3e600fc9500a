package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whoever calls the API is told by the repository when its form changes. */
class OpenApiIT {

    private static final Path KEPT = Path.of("..", "docs", "openapi.json");
    private static final Path SERVED = Path.of("target", "openapi.json");

    @Test
    void theApiHasTheFormThatIsWrittenDown() throws Exception {
        String served = served();
        Files.writeString(SERVED, served);
        assertThat(parse(served))
                .as("the API's form; when the change is meant, copy ear/%s to docs/", SERVED)
                .isEqualTo(parse(Files.readString(KEPT)));
    }

    private static String served() throws IOException, InterruptedException {
        URI document = RunningProduct.get().server().portal().resolve("openapi?format=JSON");
        HttpResponse<String> response =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(document).build(),
                                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
