# The page of the rules is made whenever the tests are built, and a rule that no test holds stops the build. The page in the tree
# is a copy of it; a test compares them.
depositary_add_tool(rules)

function(depositary_make_rules_page)
    file(
        GLOB_RECURSE read CONFIGURE_DEPENDS
        ${PROJECT_SOURCE_DIR}/include/*.hpp ${PROJECT_SOURCE_DIR}/src/*.hpp ${PROJECT_SOURCE_DIR}/src/*.cpp
        ${PROJECT_SOURCE_DIR}/tests/*.cpp ${PROJECT_SOURCE_DIR}/tests/scenarios/*.toml)
    set(page ${PROJECT_BINARY_DIR}/docs/rules.md)
    add_custom_command(
        OUTPUT ${page}
        COMMAND depositary_rules ${PROJECT_SOURCE_DIR} ${page}
        DEPENDS depositary_rules ${PROJECT_SOURCE_DIR}/docs/rules.toml ${read}
        COMMENT "Making docs/rules.md"
        VERBATIM)
    add_custom_target(depositary_rules_page ALL DEPENDS ${page})
    add_test(NAME rules_page COMMAND ${CMAKE_COMMAND} -DMADE=${page} -DKEPT=${PROJECT_SOURCE_DIR}/docs/rules.md
                                     -P ${PROJECT_SOURCE_DIR}/cmake/check_page.cmake)
endfunction()

# The page refuses a tree of one rule, K-07, whose source, test and scenario name these rules.
function(depositary_test_rules_page name source tag scenario message)
    set(root ${CMAKE_CURRENT_BINARY_DIR}/rules/${name})
    file(MAKE_DIRECTORY ${root}/include)
    file(WRITE ${root}/docs/rules.toml
         "introduction = \"\"\n[[section]]\nletter = \"K\"\ntitle = \"Counting\"\n"
         "rules = [{ id = \"K-07\", says = \"gone\", source = \"data\" }]\n")
    file(WRITE ${root}/src/law/finding_kinds.cpp "\n{C::gone, \"GONE\", \"${source}\"},\n")
    file(WRITE ${root}/tests/law/k_test.cpp "\nTEST_CASE(\"a depositor\"\n          \" that is gone counts\", \"${tag}\") {}\n")
    file(WRITE ${root}/tests/scenarios/counting.toml "[[case]]\ntitle = \"gone\"\nrules = [${scenario}]\n")
    add_test(NAME rules_${name} COMMAND depositary_rules ${root} ${root}/rules.md)
    set_tests_properties(rules_${name} PROPERTIES PASS_REGULAR_EXPRESSION "${message}")
endfunction()
