package vn.unionledger.api.page.form;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.Reading;

/** Shows under a name that is being typed who of that name is known already. A name never stands in an address, so it is posted. */
@Controller
class PeopleHelp {

    private final KnownPeople people;

    PeopleHelp(KnownPeople people) {
        this.people = people;
    }

    /** @param field what the form calls the person */
    @PostMapping("/tro-giup/nguoi")
    String known(@RequestParam("_nguoi") String field, Reading reading, HttpServletRequest request, Model model) {
        if (!field.matches("[a-z]{1,20}")) {
            throw new NoSuchPageException("no field " + field);
        }
        model.addAttribute("field", field);
        model.addAttribute("people", people.find(request.getParameter(field + "Name"), reading));
        return "fragments/form :: known(name=${field}, people=${people}, chosen=null)";
    }
}
