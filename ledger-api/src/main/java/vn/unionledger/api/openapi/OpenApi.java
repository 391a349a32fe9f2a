package vn.unionledger.api.openapi;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the OpenAPI document of this interface, to anybody. */
@RestController
@RequestMapping("/api/v1")
class OpenApi {
    private static final Resource DOCUMENT = new ClassPathResource("openapi/openapi.json");

    /** The OpenAPI 3.1 document of this interface. */
    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Resource> document() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(DOCUMENT);
    }
}
