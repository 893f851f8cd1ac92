package marsad.app.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import marsad.app.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The tools over the sample reports, asked over standard input. */
class ProtocolTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void fill() {
        assertThat(Run.of("ingest", "--data", folder.toString(), "../samples").status())
                .isZero();
    }

    private static List<JsonNode> ask(String... messages) {
        Run run = Run.withInput(String.join("\n", messages) + "\n", "mcp", "--data", folder.toString());
        assertThat(run.status()).isZero();
        return run.json();
    }

    private static JsonNode call(String tool, String arguments) {
        return ask("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"" + tool
                        + "\",\"arguments\":" + arguments + "}}")
                .get(0)
                .get("result");
    }

    @Test
    void itSaysWhatItIsAndAnswersNoNotification() {
        List<JsonNode> answers = ask(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-03-26\"}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":\"b\",\"method\":\"ping\"}");
        assertThat(answers).hasSize(2);
        assertThat(answers.get(0).get("result").get("protocolVersion").asString())
                .isEqualTo("2025-03-26");
        assertThat(answers.get(1).get("id").asString()).isEqualTo("b");
    }

    @Test
    void everyToolOnlyReadsAndHasSchemas() {
        JsonNode tools = ask("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}")
                .get(0)
                .get("result")
                .get("tools");
        Set<String> names = new HashSet<>();
        for (JsonNode tool : tools) {
            names.add(tool.get("name").asString());
            assertThat(tool.get("annotations").get("readOnlyHint").asBoolean()).isTrue();
            assertThat(tool.get("inputSchema").get("type").asString()).isEqualTo("object");
            assertThat(tool.get("outputSchema").get("type").asString()).isEqualTo("object");
        }
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "search_facts",
                        "get_relation",
                        "get_story",
                        "compare_wordings",
                        "get_commitments",
                        "get_figures",
                        "get_report",
                        "open_words");
    }

    @Test
    void everyFactCarriesItsWordsAndItsAddress() {
        for (String tool : List.of("get_commitments", "get_figures")) {
            JsonNode items = call(tool, "{\"a\":\"RUS\",\"b\":\"الصين\"}")
                    .get("structuredContent")
                    .get("items");
            assertThat(items.size()).as(tool).isPositive();
            for (JsonNode item : items) {
                JsonNode citation = item.get("citations").get(0);
                assertThat(citation.get("words").asString()).isNotBlank();
                assertThat(citation.get("url").asString()).startsWith("http://127.0.0.1:8600/");
            }
        }
    }

    @Test
    void aListGoesOnWhereItsCursorSays() {
        JsonNode first = call("get_relation", "{\"a\":\"RUS\",\"b\":\"CHN\",\"limit\":2}")
                .get("structuredContent");
        assertThat(first.get("has_more").asBoolean()).isTrue();
        JsonNode second = call(
                        "get_relation",
                        "{\"a\":\"RUS\",\"b\":\"CHN\",\"limit\":2,\"cursor\":\""
                                + first.get("cursor").asString() + "\"}")
                .get("structuredContent");
        assertThat(second.get("items").get(0).get("url"))
                .isNotEqualTo(first.get("items").get(0).get("url"));
    }

    @Test
    void theWordsOfAFactOpenInTheirParagraph() {
        JsonNode fact = call("search_facts", "{\"kind\":\"statement\",\"limit\":1}")
                .get("structuredContent")
                .get("items")
                .get(0);
        JsonNode words = call("open_words", "{\"fact\":\"" + fact.get("id").asString() + "\"}")
                .get("structuredContent")
                .get("items")
                .get(0);
        assertThat(words.get("source_text").asString())
                .contains(words.get("fact").get("words").asString());
    }

    @Test
    void aQuestionThatCannotBeAnsweredSaysWhatToTry() {
        JsonNode answer = call("get_relation", "{\"a\":\"Rusia\",\"b\":\"CHN\"}");
        assertThat(answer.get("isError").asBoolean()).isTrue();
        assertThat(answer.get("content").get(0).get("text").asString()).contains("Russia");
    }

    @Test
    void nonsenseIsAnErrorAndNotTheEnd() {
        List<JsonNode> answers = ask("{", "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"no/such\"}", "[]");
        assertThat(answers.get(0).get("error").get("code").asInt()).isEqualTo(-32700);
        assertThat(answers.get(1).get("error").get("code").asInt()).isEqualTo(-32601);
    }
}
