# Whether a page of the tree is the one that the build made:  cmake -DMADE=FILE -DKEPT=FILE -P check_page.cmake
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${MADE} ${KEPT} RESULT_VARIABLE differs)
if(differs)
    message(FATAL_ERROR "${KEPT} is not the page that the build makes; copy it:\n    cp ${MADE} ${KEPT}")
endif()
