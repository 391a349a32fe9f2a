package vn.unionledger.api.signin;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The tokens. */
public interface ApiTokens extends Repository<ApiToken, String> {
    Optional<ApiToken> findById(String id);

    List<ApiToken> findByUsernameOrderByMadeAtDesc(String username);

    ApiToken save(ApiToken token);
}
