package org.creatorconnect.signedcall.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignedQueryTest {

    @Test
    void parametersAreReadFromTheSignedText() {
        SignedQuery query =
                SignedQuery.of("txid=A%201&amount=12.50&coupon=a%26b%3Dc&cid=&ts=1&sig=ab12");
        assertThat(query.text()).isEqualTo("txid=A%201&amount=12.50&coupon=a%26b%3Dc&cid=&ts=1");
        assertThat(query.signature()).isEqualTo("ab12");
        assertThat(query.timestamp()).isEqualTo("1");
        assertThat(query.first("order_id", "txid")).isEqualTo("A 1");
        assertThat(query.first("coupon")).isEqualTo("a&b=c");
        assertThat(query.first("click_id", "cid", "transaction_id")).isNull();
    }

    @Test
    void whatFollowsTheSignatureMakesItNone() {
        assertThat(SignedQuery.of("txid=A&ts=1&sig=ab12&amount=9999").signature()).isNull();
        assertThat(SignedQuery.of("txid=A&ts=1&sig=ab12&").signature()).isNull();
        assertThat(SignedQuery.of("txid=A&ts=1").signature()).isNull();
        assertThat(SignedQuery.of("sig=ab12").signature()).isNull();
        assertThat(SignedQuery.of(null).signature()).isNull();
    }

    @Test
    void aParameterThatComesTwiceCountsAsItIsSignedFirst() {
        SignedQuery query = SignedQuery.of("amount=1&amount=2&ts=1&sig=ab12");
        assertThat(query.first("amount")).isEqualTo("1");
    }

    @Test
    void aParameterWithoutASignIsEmpty() {
        assertThat(SignedQuery.of("status&status=approved&ts=1&sig=x").first("status")).isNull();
        assertThat(SignedQuery.of("coupon=100%&ts=1&sig=x").first("coupon")).isEqualTo("100%");
    }
}
