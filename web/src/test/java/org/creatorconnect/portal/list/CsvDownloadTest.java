package org.creatorconnect.portal.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.creatorconnect.assignment.view.AssignmentsDownload;
import org.creatorconnect.catalog.view.ProductsDownload;
import org.creatorconnect.commission.view.CommissionsDownload;
import org.creatorconnect.funding.view.DepositsDownload;
import org.creatorconnect.link.view.LinksDownload;
import org.creatorconnect.merchant.view.MerchantsDownload;
import org.creatorconnect.order.view.OrdersDownload;
import org.creatorconnect.registry.view.AffiliatesDownload;
import org.creatorconnect.registry.view.RoleApplicationsDownload;
import org.creatorconnect.submission.view.SubmissionsDownload;
import org.creatorconnect.task.view.TasksDownload;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvDownloadTest {

    /** Every list that can be downloaded; each comes by the one writer. */
    private static final List<Class<? extends CsvDownload<?>>> ALL =
            List.of(
                    AffiliatesDownload.class,
                    AssignmentsDownload.class,
                    CommissionsDownload.class,
                    DepositsDownload.class,
                    LinksDownload.class,
                    MerchantsDownload.class,
                    OrdersDownload.class,
                    ProductsDownload.class,
                    RoleApplicationsDownload.class,
                    SubmissionsDownload.class,
                    TasksDownload.class);

    @Test
    void aFileBeginsWithTheMarkByWhichSpreadsheetsKnowItsLetters() throws IOException {
        assertThat(file("José", "Łódź"))
                .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF)
                .endsWith("José\r\nŁódź\r\n".getBytes(UTF_8));
    }

    @Test
    void anEmptyListIsItsMarkAndItsHeads() throws IOException {
        assertThat(file()).isEqualTo("\uFEFFname\r\n".getBytes(UTF_8));
    }

    @Test
    void theHeadsOfEveryListAreWordsAndNeverTheSameTwice() {
        assertThat(ALL)
                .allSatisfy(
                        list -> {
                            List<String> heads =
                                    list.getDeclaredConstructor().newInstance().heads();
                            assertThat(heads).doesNotHaveDuplicates();
                            assertThat(heads).allMatch(head -> head.matches("[a-z]+([ -][a-z]+)*"));
                        });
    }

    @Test
    void everyDownloadIsAmongThem() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.map(Path::getFileName).map(Path::toString))
                    .filteredOn(name -> name.endsWith("Download.java"))
                    .hasSize(ALL.size() + 1);
        }
    }

    @Test
    void aFormulaBehindBlanksOrInWideLettersIsMadeHarmlessToo() {
        assertThat(
                        CsvDownload.line(
                                List.of(" =1", "\u00a0+1", "\u200b@x", "＝1", "－1", "a=1", "\nx")))
                .isEqualTo("' =1,'\u00a0+1,'\u200b@x,'＝1,'－1,a=1,\"'\nx\"\r\n");
    }

    @Test
    void aTextThatLooksLikeAFormulaIsMadeHarmless() {
        assertThat(CsvDownload.line(List.of("=1+1", "+1", "@cmd", "-x", "\tx")))
                .isEqualTo("'=1+1,'+1,'@cmd,'-x,'\tx\r\n");
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(CsvDownload.line(List.of(new BigDecimal("-1.50")))).isEqualTo("-1.50\r\n");
    }

    @Test
    void commasQuotesAndLinesAreQuoted() {
        assertThat(CsvDownload.line(List.of("a,b", "say \"x\"", "a\nb")))
                .isEqualTo("\"a,b\",\"say \"\"x\"\"\",\"a\nb\"\r\n");
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(CsvDownload.line(Arrays.asList("a", null, "b"))).isEqualTo("a,,b\r\n");
    }

    private static byte[] file(String... names) throws IOException {
        StringWriter written = new StringWriter();
        PrintWriter writer = new PrintWriter(written);
        HttpServletResponse response =
                (HttpServletResponse)
                        Proxy.newProxyInstance(
                                HttpServletResponse.class.getClassLoader(),
                                new Class<?>[] {HttpServletResponse.class},
                                (proxy, method, values) ->
                                        method.getName().equals("getWriter") ? writer : null);
        new Names(List.of(names)).doGet(null, response);
        return written.toString().getBytes(UTF_8);
    }

    private static final class Names extends CsvDownload<String> {

        private static final long serialVersionUID = 1L;
        private final transient List<String> names;

        Names(List<String> names) {
            this.names = names;
        }

        @Override
        protected String name() {
            return "names";
        }

        @Override
        protected List<String> heads() {
            return List.of("name");
        }

        @Override
        protected List<String> rows(@Nullable UUID position, int limit) {
            return names;
        }

        @Override
        protected Function<String, UUID> position() {
            return name -> UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
        }

        @Override
        protected List<@Nullable Object> cells(String row) {
            return List.of(row);
        }
    }
}
