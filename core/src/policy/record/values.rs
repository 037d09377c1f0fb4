//! The values that are no record and no choice.

use super::{List, Maybe, Number, Target, Tuple, Value};

impl Value for bool {
    fn blank() -> Self {
        false
    }

    fn target(&mut self) -> Target<'_> {
        Target::Flag(self)
    }
}

impl Value for String {
    fn blank() -> Self {
        Self::new()
    }

    fn target(&mut self) -> Target<'_> {
        Target::Text(self)
    }
}

macro_rules! number {
    ($($width:ident)+) => {
        $(impl Value for $width {
            fn blank() -> Self {
                0
            }

            fn target(&mut self) -> Target<'_> {
                Target::Number(self)
            }
        }

        impl Number for $width {
            fn name(&self) -> &'static str {
                stringify!($width)
            }

            fn put(&mut self, number: i64) -> bool {
                Self::try_from(number).map(|number| *self = number).is_ok()
            }
        })+
    };
}

number! { u8 u16 u32 i16 }

impl<T: Value> Value for Option<T> {
    fn blank() -> Self {
        None
    }

    fn target(&mut self) -> Target<'_> {
        Target::Maybe(self)
    }
}

impl<T: Value> Maybe for Option<T> {
    fn some(&mut self) -> &mut dyn Value {
        self.insert(T::blank())
    }
}

impl<T: Value> Value for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn target(&mut self) -> Target<'_> {
        Target::List(self)
    }
}

impl<T: Value> List for Vec<T> {
    fn add(&mut self) -> &mut dyn Value {
        self.push_mut(T::blank())
    }
}

macro_rules! row {
    ($($column:ident $at:tt)+) => {
        impl<$($column: Value),+> Value for ($($column,)+) {
            fn blank() -> Self {
                ($($column::blank(),)+)
            }

            fn target(&mut self) -> Target<'_> {
                Target::Tuple(self)
            }
        }

        impl<$($column: Value),+> Tuple for ($($column,)+) {
            fn width(&self) -> usize {
                [$($at),+].len()
            }

            fn column(&mut self, at: usize) -> Option<&mut dyn Value> {
                match at {
                    $($at => Some(&mut self.$at),)+
                    _ => None,
                }
            }
        }
    };
}

row! { A 0 B 1 }
row! { A 0 B 1 C 2 }
