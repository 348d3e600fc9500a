package org.creatorconnect.order.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopSamplesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "click_id",
                "cid",
                "aff-Click",
                "7",
                "x_1234567890-1234567890_1234567890-12345"
            })
    void everySampleUsesTheMerchantsOwnParameterAndNoOther(String parameter) {
        ShopSamples samples = new ShopSamples("https://connect.example/orders", parameter, 45);
        assertThat(samples.server())
                .contains("isset($_GET['" + parameter + "'])")
                .contains("setcookie('" + parameter + "', $_GET['" + parameter + "']")
                .contains("time() + 45 * 86400")
                .contains("$order['clickId'] = $_COOKIE['" + parameter + "']");
        assertThat(samples.script())
                .contains(".get(\"" + parameter + "\")")
                .contains("document.cookie = \"" + parameter + "=\"")
                .contains("Max-Age=3888000;");
        assertThat(samples.order())
                .contains("\"clickId\": \"<" + parameter + " from the address>\"")
                .contains("curl -s https://connect.example/orders ")
                .contains("date +%s");
        String all = samples.server() + samples.script() + samples.order();
        assertThat(all.replace(parameter, "")).doesNotContain("click_id").doesNotContain("%1$");
    }
}
