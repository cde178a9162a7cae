package sayso.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sayso.reading.Dateline;
import sayso.reading.Masthead;

/// What a page tells about its article, from the places where pages tell it. `¦` stands for `|`.
class PageTest {
    private static final String BODY = "<p>The mayor said that the bridge, closed since spring, would open again.</p>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        <title>Bridge opens again - The Example</title>                                                     | Bridge opens again
        <title>Bridge opens again</title>                                                                   | Bridge opens again
        <title>Talks - and no end</title>                                                                   | Talks - and no end
        <title>Home</title><h1>Bridge <em>opens</em></h1>                                                   | Bridge opens
        <title>Window title here - X</title><h1>One</h1><h1>Two</h1>                                        | Window title here
        <meta property=og:title content="Bridge &amp;amp; road ¦ Example"><meta property=og:site_name content="Example"> | Bridge & road
        <meta property=og:title content="Mayor ¦ the man"><meta property=og:site_name content="The Example"> | Mayor ¦ the man
        <link rel=canonical href=https://www.example.org/x><meta property=og:title content="Bridge - Example"> | Bridge
        <script type=application/ld+json>{"@type":"NewsArticle","headline":"From data"}</script><h1>No</h1> | From data
        <meta property=og:title content="What the mayor says of bridges"><h1>Mayor: all bridges open</h1>   | Mayor: all bridges open
        <script type=application/ld+json>{"@graph":[{"@type":"WebSite"},{"@type":["Article"],"headline":"In graph"}]}</script> | In graph
        <script type=application/ld+json>{"@type":"Organization","headline":"No"}</script><h1>Yes</h1>      | Yes
        <script type=application/ld+json>{"@type":"NewsArticle","headline":</script><h1>Broken data</h1>    | Broken data
        <script type=application/ld+json>/* x */ {"@type":"NewsArticle","headline":"Wrapped"} // ]]></script> | Wrapped
        <script type=application/ld+json>//<![CDATA[ {"@type":"NewsArticle","headline":"Boxed"} //]]></script> | Boxed
        <meta property=og:title content="Bridge opens again"><h1>Politics ¦ Bridge opens again</h1>         | Bridge opens again
        <meta property=og:title content="Bridge opens ¦ News ¦ Example"><h2>Bridge opens</h2>               | Bridge opens
        <p>No title.                                                                                        | -
        """)
    void findsTheTitle(String html, String title) {
        assertThat(masthead(html).title().or("-").replace('|', '¦')).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        <meta property=og:site_name content="The Example">                                                        | The Example
        <meta name=application-name content="www.example.org">                                                    | example.org
        <script type=application/ld+json>{"@type":"Article","headline":"A","publisher":{"name":"Data"}}</script>  | Data
        <script type=application/ld+json>[{"@id":"#o","name":"By id"},{"@type":"Article","headline":"A","publisher":{"@id":"#o"}}]</script> | By id
        <title>Bridge - The Example</title>                                                                       | -
        """)
    void findsThePublisher(String html, String publisher) {
        assertThat(masthead(html).publisher().or("-")).isEqualTo(publisher);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        <script type=application/ld+json>{"@type":"Article","headline":"A","author":[{"name":"Ana Ruiz"},{"name":"J. M. van Dam"}]}</script> | Ana Ruiz, J. M. van Dam | -
        <script type=application/ld+json>{"@type":"Article","headline":"A","author":"Ana Ruiz"}</script>           | Ana Ruiz            | -
        <script type=application/ld+json>{"@type":"Article","headline":"A","author":{"name":"Reuters"}}</script>   | -                   | Reuters
        <meta name=author content="By Ana Ruiz and Li Wei">                                                        | Ana Ruiz, Li Wei    | -
        <meta name=author content="The Example Staff">                                                             | -                   | -
        <meta name=author content="https://example.org/ana">                                                       | -                   | -
        <a rel=author href=/ana>Ana Ruiz</a>                                                                       | Ana Ruiz            | -
        <div class=byline>By <b>ANA RUIZ</b>, Associated Press</div>                                               | ANA RUIZ            | Associated Press
        <span class=c-byline__author>By Ana Ruiz in Kyiv</span>                                                    | Ana Ruiz            | -
        <h1>A</h1><p>By <a href=/author/x>Ana Ruiz</a>, <a href=/author/y>Li Wei</a></p>                            | Ana Ruiz, Li Wei    | -
        <h1>A</h1><p>By <a href=/author/x>Ana Ruiz</a></p><p>Fact checked by <a href=/author/y>Li Wei</a></p>       | Ana Ruiz            | -
        <h1>A</h1><figure>By <b>Li Wei</b></figure><p>by Ana Ruiz</p>                                              | Ana Ruiz            | -
        <h1>A</h1><p class=byline><a href=/a>Ana Ruiz</a> <a href=/b>View All</a></p>                              | Ana Ruiz            | -
        <meta name=author content="Ana Ruiz, PhD">                                                                 | Ana Ruiz            | -
        <div class=byline>Published on Monday</div>                                                                | -                   | -
        <p>KYIV (Reuters) - The bridge, closed since spring, is open again, says the mayor.</p>                    | -                   | Reuters
        """)
    void findsTheBylineAndTheAgency(String html, String people, String agency) {
        Masthead masthead = masthead(html);
        assertThat(masthead.byline().isEmpty() ? "-" : String.join(", ", masthead.byline()))
                .isEqualTo(people);
        assertThat(masthead.agency().or("-")).isEqualTo(agency);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        <script type=application/ld+json>{"@type":"Article","datePublished":"2025-08-30T23:30:00+02:00"}</script> | 2025-08-30 METADATA
        <meta property=article:published_time content=2025-08-30T09:00:00Z>                                       | 2025-08-30 METADATA
        <meta name=DC.Date.Issued content="30 August 2025">                                                       | 2025-08-30 METADATA
        <meta name=pubdate content=20250830T0900>                                                                 | 2025-08-30 METADATA
        <span itemprop=datePublished content=2025-08-30>yesterday</span>                                          | 2025-08-30 METADATA
        <link rel=canonical href=https://example.org/2025/aug/30/bridge>                                          | 2025-08-30 METADATA
        <meta property=og:url content=https://example.org/news/2025-08-30-bridge>                                 | 2025-08-30 METADATA
        <link rel=canonical href=https://example.org/2025/13/30/bridge>                                           | -
        <link rel=canonical href=https://example.org/2025/08/30/x><meta name=date content=2025-08-31T02:00:00Z>   | 2025-08-30 METADATA
        <link rel=canonical href=https://example.org/2025/08/30/x><meta name=date content=2025-09-02>             | 2025-09-02 METADATA
        <article><time datetime=2025-08-30>today</time></article>                                                 | 2025-08-30 TEXT
        <meta name=date content=2025-09-02><h1>Bridge opens</h1><div class=date>30 August 2025</div>              | 2025-08-30 METADATA
        <meta name=date content=2025-09-02><aside class=related><time>30 August 2025</time></aside>               | 2025-09-02 METADATA
        <meta name=date content=1970-01-01T00:00:00Z><div class=date>30. August 2025</div>                        | 2025-08-30 TEXT
        <script>var page = {"publishedAt": "2025-08-30T10:00:00Z"};</script>                                      | 2025-08-30 METADATA
        <time>30 August 2025</time>                                                                               | 2025-08-30 TEXT
        <div class=post-date>Saturday, August 30, 2025, 9:00 am</div>                                             | 2025-08-30 TEXT
        <div>Updated: August 30, 2025</div>                                                                       | 2025-08-30 TEXT
        <p>KYIV, August 30, 2025 (Reuters) - The bridge, closed since spring, is open again, he says.</p>         | 2025-08-30 DATELINE
        <p>The bridge, closed since spring, opened again on August 30, 2025, the mayor of the town said.</p>      | -
        <meta property=article:modified_time content=2025-08-31>                                                  | 2025-08-31 METADATA
        """)
    void findsTheDayOfPublication(String html, String dated) {
        String found = switch (masthead(html).dateline()) {
            case Dateline.Dated(var day, var from) -> day + " " + from;
            case Dateline.Undated() -> "-";
        };
        assertThat(found).isEqualTo(dated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        <link rel=canonical href=https://example.org/a>                                  | https://example.org/a
        <link rel=canonical href=/a><meta property=og:url content=https://example.org/b> | https://example.org/b
        <!-- saved from url=(0021)https://example.org/c --><html>                        | https://example.org/c
        <html><!--¦ Page saved with SingleFile¦ url: https://example.org/d ¦-->          | https://example.org/d
        <p>See url: https://example.org/e                                                | -
        """)
    void findsTheAddress(String html, String url) {
        assertThat(masthead(html).url().or("-")).isEqualTo(url);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', commentCharacter = '¶', textBlock = """
        <html lang=en-GB>                           | en-GB
        <html lang=de_DE>                           | de-DE
        <meta property=og:locale content=fr_FR>     | fr-FR
        <html lang="not a language">                | en
        <html>                                      | en
        """)
    void findsTheLanguage(String html, String language) {
        assertThat(masthead(html).language()).isEqualTo(language);
    }

    private static Masthead masthead(String html) {
        Page page = Page.of(html.replace('¦', '|') + BODY);
        assertThat(page).isInstanceOf(Page.Article.class);
        return ((Page.Article) page).report().masthead();
    }
}
