// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "lab/entities/entity.hpp"

namespace telepot::lab {

/// Sorts entities, drops those that collide, and cuts and joins the rest so that they nest properly.
void fix_entities(std::vector<Entity>& entities);

/// Adds entities that were found in the text, except those that collide with given ones. Both sorted; the found ones
/// don't overlap each other.
void add_found(std::vector<Entity>& entities, std::vector<Entity> found);

/// Drops entities that cover or mean nothing.
void remove_empty(std::vector<Entity>& entities);

}  // namespace telepot::lab
