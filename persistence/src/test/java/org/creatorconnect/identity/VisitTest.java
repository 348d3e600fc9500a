package org.creatorconnect.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    192.0.2.17          | Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/149.0 Safari/537.36 | 192.0.… | Chrome, Windows
                    192.0.2.17          | Mozilla/5.0 (Windows NT 10.0) Chrome/149.0 Safari/537.36 Edg/149.0          | 192.0.… | Edge, Windows
                    2001:db8:7:8::17    | Mozilla/5.0 (Macintosh; Intel Mac OS X 15) Version/19 Safari/605            | 2001:db8:7:… | Safari, Mac
                    2001:db8:7:8::17    | Mozilla/5.0 (Linux; Android 16) Firefox/150.0                               | 2001:db8:7:… | Firefox, Android
                    ::1                 | curl/8                                                                      | ::1:… | ''
                    nonsense            | Mozilla/5.0 (X11; Linux x86_64)                                             | … | Linux
                    """)
    void aVisitIsToldCoarsely(String address, String agent, String place, String device) {
        assertThat(Visit.of(address, agent)).isEqualTo(new Visit(place, device));
        assertThat(Visit.of(address, null).device()).isEmpty();
    }
}
