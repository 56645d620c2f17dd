// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;

/** Reads JSON answers. */
final class Json {

    private Json() {}

    static JsonObject object(HttpResponse<String> response) {
        try (var reader = jakarta.json.Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }

    static JsonArray array(HttpResponse<String> response) {
        try (var reader = jakarta.json.Json.createReader(new StringReader(response.body()))) {
            return reader.readArray();
        }
    }

    static String mediaType(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    }
}
