package org.creatorconnect.owndata.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.owndata.OwnDataRepository;
import org.creatorconnect.owndata.OwnSection;

/**
 * Writes the caller's own data as one file of JSON, part by part, so that a long one needs no more
 * memory than a short one. It is written whole before it is handed out, so that nobody gets a
 * shorter one; its fields stand in docs/own-data.md.
 */
@ApplicationScoped
public class OwnDataFile {

    /** What the file is called. */
    public static final String NAME = "own-data.json";

    /** Changes when a field goes or means something else. */
    static final int VERSION = 1;

    private final OwnRecords data;
    private final InstantSource clock;

    protected OwnDataFile() {
        this(null, null);
    }

    @Inject
    public OwnDataFile(OwnRecords data, InstantSource clock) {
        this.data = data;
        this.clock = clock;
    }

    /** Makes the file. @return where it lies; whoever asked deletes it */
    public Path make() throws IOException {
        Path file = Files.createTempFile("own-data", ".json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            write(out);
        } catch (IOException | RuntimeException failed) {
            Files.delete(file);
            throw failed;
        }
        return file;
    }

    private void write(Writer out) throws IOException {
        out.write("{\"version\":" + VERSION + ",\"madeAt\":\"" + clock.instant() + '"');
        for (OwnSection section : data.take()) {
            out.write(",\n\"" + section.name() + "\":[");
            write(section, out);
            out.write(']');
        }
        Optional<String> taxId = data.taxId();
        if (taxId.isPresent()) {
            out.write(",\n\"taxId\":" + Json.createValue(taxId.get()));
        }
        out.write("}\n");
    }

    private void write(OwnSection section, Writer out) throws IOException {
        String comma = "";
        String after = "";
        do {
            OwnDataRepository.Part part = data.part(section, after);
            for (String row : part.rows()) {
                out.write(comma + row);
                comma = ",\n";
            }
            after = part.next();
        } while (!after.isEmpty());
    }
}
