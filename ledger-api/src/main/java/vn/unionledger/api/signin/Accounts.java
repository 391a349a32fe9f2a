package vn.unionledger.api.signin;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The accounts. */
public interface Accounts extends Repository<Account, String> {
    Optional<Account> findById(String username);

    List<Account> findByUnitAndPerson(String unit, String person);

    Account save(Account account);

    long count();
}
