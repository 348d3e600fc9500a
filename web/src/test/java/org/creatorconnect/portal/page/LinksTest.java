package org.creatorconnect.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/home.xhtml", "/payouts/list.xhtml?status=DRAFT&q=a%20b"})
    void aPathOnThisServerIsLocal(String path) {
        assertThat(Links.isLocal(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "home.xhtml",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\nLocation: //evil.example",
                "/\t/evil.example"
            })
    void whatLeadsElsewhereIsNot(String text) {
        assertThat(Links.isLocal(text)).isFalse();
    }
}
