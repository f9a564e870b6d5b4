# Installs the package into FOLDER, then configures, builds and runs the consumer against it.
cmake_minimum_required(VERSION 3.22)

set(flags "")
if(SANITIZE)
    set(flags -fsanitize=address,undefined)
endif()
file(REMOVE_RECURSE ${FOLDER}/installed)

foreach(
    step
    "--install;${DEPOSITARY_BUILD};--prefix;${FOLDER}/installed"
    "-S;${CMAKE_CURRENT_LIST_DIR};-B;${FOLDER}/build;-G;${GENERATOR};-DCMAKE_CXX_COMPILER=${COMPILER};-DCMAKE_CXX_FLAGS=${flags};-DCMAKE_PREFIX_PATH=${FOLDER}/installed"
    "--build;${FOLDER}/build")
    execute_process(COMMAND ${CMAKE_COMMAND} ${step} RESULT_VARIABLE failed OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(failed)
        message(FATAL_ERROR "${output}")
    endif()
endforeach()
execute_process(COMMAND ${FOLDER}/build/consumer COMMAND_ERROR_IS_FATAL ANY)
