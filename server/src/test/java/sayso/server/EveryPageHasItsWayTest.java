package sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sayso.reading.Maybe;
import sayso.server.account.Role;
import sayso.server.web.Access;
import sayso.server.web.Route;

/// What a page does, a program can do too: a new page says here by which ways of the API.
class EveryPageHasItsWayTest {
    /// Page and the ways, or why there is none.
    private static final String WAYS = """
            GET /                                        | GET /stats, GET /reports, GET /stories
            GET /about                                   | GET /about
            GET /figures                                 | GET /figures, GET /figures/chart
            GET /reports/{id}                            | GET /reports/{id}, GET /reports/{id}/links, GET /reports/{id}/page
            GET /reports/{id}/reading.json               | GET /reports/{id}
            POST /reports/{id}/corrections               | POST /reports/{id}/corrections
            POST /reports/{id}/corrections/{number}/undo | POST /corrections/{number}/undo
            GET /review                                  | GET /review
            POST /review                                 | POST /reports/{id}/corrections
            POST /review/undo/{number}                   | POST /corrections/{number}/undo
            GET /log                                     | GET /log
            GET /add                                     | - an empty form; its limits and jobs are GET /about and GET /jobs
            POST /add                                    | POST /add
            GET /jobs                                    | GET /jobs
            GET /jobs/{id}                               | GET /jobs/{id}
            GET /jobs/{id}/events                        | GET /jobs/{id}/events
            POST /jobs/{id}/retry                        | POST /jobs/{id}/retry
            GET /stories                                 | GET /stories
            GET /stories/{id}                            | GET /stories/{id}, GET /figures
            GET /sources                                 | GET /sources
            GET /sources/{id}                            | GET /sources/{id}, GET /sources/{id}/figures, GET /sources/{id}/reports
            POST /sources/{id}/merge                     | POST /sources/{id}/merge
            POST /sources/{id}/split                     | POST /sources/{id}/split
            GET /copies                                  | GET /copies
            GET /copies/{id}                             | GET /copies/{id}
            POST /copies/{id}/split                      | POST /copies/{id}/split
            GET /search                                  | GET /statements, GET /statements/facets
            GET /export                                  | GET /export
            GET /export/file                             | GET /export
            GET /accounts                                | GET /accounts, GET /tokens
            POST /accounts                               | POST /accounts
            POST /accounts/role                          | POST /accounts/{name}/role
            POST /accounts/password                      | POST /accounts/{name}/password
            POST /accounts/remove                        | DELETE /accounts/{name}
            POST /accounts/tokens                        | POST /tokens
            POST /accounts/tokens/revoke                 | DELETE /tokens/{name}
            GET /audit                                   | GET /audit
            GET /sign-in                                 | - programs have tokens
            POST /sign-in                                | - programs have tokens
            POST /sign-out                               | - programs have tokens
            GET /api                                     | - it shows the document
            GET /health/live                             | - made for programs
            GET /health/ready                            | - made for programs
            GET /metrics                                 | - made for programs
            """;

    @TempDir
    Path folder;

    @Test
    void eachPageAndFormHasAWayForPrograms() throws Exception {
        Map<String, List<String>> ways = ways();
        try (Door door = Door.open(folder, List.of(Role.ADMIN), Maybe.unknown(), Door.patient())) {
            Map<String, Access> routes = new TreeMap<>();
            door.server().routes().forEach(route -> routes.put(name(route), route.access()));
            TreeSet<String> pages = routes.keySet().stream()
                    .filter(name -> !name.contains(" /api/v1/") && !name.contains(" /assets/"))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(ways.keySet()).isEqualTo(pages);
            ways.forEach((page, each) -> each.forEach(way -> assertThat(routes)
                    .as(page + " by " + way + ", for whom the page is")
                    .containsEntry(way.replaceFirst(" ", " /api/v1"), routes.getOrDefault(page, Access.OPEN))));
        }
    }

    private static Map<String, List<String>> ways() {
        Map<String, List<String>> ways = new TreeMap<>();
        WAYS.lines().forEach(line -> {
            String[] parts = line.split("\\s*\\|\\s*", 2);
            ways.put(parts[0], parts[1].startsWith("-") ? List.of() : List.of(parts[1].split(", ", -1)));
        });
        return ways;
    }

    private static String name(Route route) {
        return route.method().name() + " " + route.path();
    }
}
